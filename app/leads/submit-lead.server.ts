import type { App } from '#app/app.server.ts';
import { noteApplication } from '#app/catalogue/enrol.server.ts';
import { inviteToJournal } from '#app/journal/subscribe.server.ts';
import { drawAllowance, recipientKeyOf } from '#app/mail/outbox.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { domainOf } from '#app/people/address.ts';
import type { Origin, RequestForm } from '#app/people/consent.ts';
import { knowClient } from '#app/people/know-client.server.ts';
import { recordConsent } from '#app/people/ledger.server.ts';
import type { LinkName } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { ReceivedFile } from '#app/storage/received-file.ts';
import { transactTogether } from '#app/storage/together.server.ts';
import { assignArrived } from './assign-by-rule.server.ts';
import { admitFiles, saveFiles, withFilesKept, type FilesRefused } from './lead-files.server.ts';
import { postArrived, postReceived, type Alike } from './lead-letters.server.ts';
import type { Lead, LeadWay, Subject } from './lead.ts';
import { afterWorkingHours } from './working-hours.ts';
import { referenceOf, yearOf } from './reference.ts';
import { likenessOf, marksOf } from './same-company.ts';
import { listLeadsMarked, saveLead, saveSuggestion, takeNumber } from './store.server.ts';
import type { LeadWish } from './wish.ts';

export type Submitted =
  | { refused: 'too-many'; until: number }
  | FilesRefused
  | { refused: undefined; lead: Lead; request: LinkName<'request'> };

/**
 * Takes a request: it gets its number, its sender a letter with a link to it, we a letter with all that was said. Where
 * the sender's mailbox has had too many letters of ours, theirs is withheld; the request is taken all the same.
 */
export function submitLead(app: App, wish: LeadWish, files: ReceivedFile[], origin: Origin): Promise<Submitted> {
  return withFilesKept(app, files, () =>
    transactTogether(app.db, (tx): Submitted => {
      const filesRefused = admitFiles(app, tx, files, origin.ip);
      if (filesRefused) return filesRefused;
      const allowance = drawAllowance(app, tx, wish.address, origin.ip);
      if (allowance.tooManyUntil !== undefined) return { refused: 'too-many', until: allowance.tooManyUntil };

      const lead = enter(app, tx, wish, 'form');
      const kept = saveFiles(app, tx, lead.id, files);
      const { request, messageId } = postReceived(app, tx, lead, allowance.withheld);
      const { address, locale, id: act } = lead;
      const form = forms[lead.subject.kind];
      const given = { event: 'given', purposes: ['request'], address, locale, form, act, messageId, origin } as const;
      recordConsent(app, tx, given);
      postArrived(app, tx, lead, kept, suggestSameCompany(app, tx, lead));
      if (wish.advertising) inviteToJournal(app, tx, lead, form, origin);
      return { refused: undefined, lead, request };
    }),
  );
}

/**
 * The same of a stranger's question that came by mail. They have ticked no box: they wrote first, and what they are
 * answered rests on that. `mayReply`: that the letter is theirs is proved, so that nobody else is written to.
 */
export function takeMailedQuestion(app: App, tx: Tx, wish: LeadWish, { mayReply }: { mayReply: boolean }): Lead {
  const lead = enter(app, tx, wish, 'mail');
  if (mayReply) {
    const allowance = drawAllowance(app, tx, wish.address, `mail ${domainOf(wish.address)}`);
    const isOpen = allowance.tooManyUntil === undefined && allowance.withheld === undefined;
    postReceived(app, tx, lead, isOpen ? undefined : 'over-budget');
  }
  postArrived(app, tx, lead, [], suggestSameCompany(app, tx, lead));
  return lead;
}

const forms = {
  assessment: 'assessment',
  tier: 'application',
  course: 'application',
  question: 'question',
} as const satisfies Record<Subject['kind'], RequestForm>;

function enter(app: App, tx: Tx, { advertising: _, ...wish }: LeadWish, way: LeadWay): Lead {
  const now = app.clock.now();
  const year = yearOf(now);
  const reference = referenceOf(year, takeNumber(tx, year));
  const answerBy = afterWorkingHours(now, readSetting(tx, 'answerWithin').newHours);
  const lead: Lead = {
    ...{ ...wish, id: app.newId(), reference, way, state: 'new', createdAt: now, changedAt: now },
    ...{ companyId: null, personId: null, assigneeId: null, answerBy, lostBecause: null, version: 0 },
  };
  const { companyKey } = marksOf(lead);
  const keys = { companyKey, addressKey: recipientKeyOf(app, lead.address), personId: knowClient(app, tx, lead) };
  saveLead(tx, lead, keys);
  noteApplication(app, tx, lead);
  return assignArrived(app, tx, lead);
}

function suggestSameCompany(app: App, tx: Tx, lead: Lead): Alike[] {
  return listLeadsMarked(tx, lead.id, marksOf(lead)).flatMap((other) => {
    const because = likenessOf(lead, other);
    if (!because) return [];
    saveSuggestion(tx, { leadId: lead.id, otherId: other.id, because, suggestedAt: app.clock.now() });
    return [{ reference: other.reference, because }];
  });
}
