import type { App } from '#app/app.server.ts';
import { findCourse } from '#app/catalogue/courses.server.ts';
import { findTopic } from '#app/catalogue/methodology.ts';
import { findTier } from '#app/catalogue/offer-tiers.server.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import type { LetterContent } from '#app/mail/letter.ts';
import { messageIdOf, newMessageId, post, type Withheld } from '#app/mail/outbox.server.ts';
import { issueLink, type LinkName } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Lead, LeadFile, Subject } from './lead.ts';
import type { Likeness } from './same-company.ts';
import { whoIsTold } from './who-is-told.server.ts';
import { doubtsOf, shownPhone } from './wish.ts';

export interface Alike {
  reference: string;
  because: Likeness;
}

/** Tells whoever sent a request that it has arrived, with the link to its page. */
export function postReceived(
  app: App,
  tx: Tx,
  lead: Lead,
  withheld: Withheld | undefined,
): { request: LinkName<'request'>; messageId: string } {
  const { id, reference, address: to, locale, subject } = lead;
  const messageId = newMessageId(app);
  const request = issueLink(app, tx, 'request', id, messageId);
  const data = { reference, about: aboutOf(app, subject, locale), request };
  post(app, tx, { kind: 'lead-received', to, locale, data }, { withheld, messageId });
  return { request, messageId };
}

/** Tells whoever is to look after it all that was said. */
export function postArrived(app: App, tx: Tx, lead: Lead, files: LeadFile[], alike: Alike[]): void {
  const { name, reference, company, taxId, country, region, phone, subscribers, text, answers, subject } = lead;
  const { to, locale } = whoIsTold(app, tx, lead);
  const data = {
    leadId: lead.id,
    ...{ reference, name, company, taxId, country, region, subscribers, text, answers, alike },
    replyTo: lead.address,
    about: aboutOf(app, subject, locale),
    topic: lead.topic && (findTopic(readMethodology(tx), lead.topic)?.title[locale] ?? lead.topic),
    seats: subject.kind === 'course' ? subject.seats : null,
    phone: phone === null ? null : shownPhone(phone, country),
    doubts: doubtsOf(lead),
    estimate: lead.estimate && { query: lead.estimate.query, durable: lead.estimate.durable },
    files: listed(files),
    language: lead.locale,
  };
  post(app, tx, { kind: 'lead-arrived', to, locale, data }, { messageId: messageIdOf(app, lead.id) });
}

/** Tells whoever looks after it what was added under the id `said`, in the thread of the request. */
export function postMore(app: App, tx: Tx, lead: Lead, said: string, text: string, files: LeadFile[]): void {
  const { id, reference, name, company, address: replyTo } = lead;
  const continues = messageIdOf(app, id);
  const data = { leadId: id, reference, name, company, replyTo, text, files: listed(files), continues };
  post(app, tx, { kind: 'lead-more', ...whoIsTold(app, tx, lead), data }, { messageId: messageIdOf(app, said) });
}

function aboutOf(app: App, subject: Subject, locale: Locale): LetterContent<'lead-received'>['about'] {
  const { kind } = subject;
  if (kind === 'tier')
    return { kind, title: findTier(app, subject.tier)?.text[locale].name ?? subject.tier, waits: false };
  if (kind !== 'course') return { kind, title: null, waits: false };
  const title = findCourse(app, subject.course)?.text[locale].title ?? subject.course;
  return { kind, title, waits: subject.waits };
}

function listed(files: LeadFile[]): { name: string; size: number }[] {
  return files.map(({ name, size }) => ({ name, size }));
}
