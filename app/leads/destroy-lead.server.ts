import type { App } from '#app/app.server.ts';
import { forgetReportOf } from '#app/assessments/forget-reports.server.ts';
import { listReportFiles } from '#app/assessments/report-file-names.server.ts';
import { cancelApplication } from '#app/catalogue/enrol.server.ts';
import { forgetThreadOfLead, isAnyThreadAlive } from '#app/consultations/forget-threads.server.ts';
import { forgetLetters } from '#app/mail/forget.server.ts';
import { messageIdOf, recipientKeyOf } from '#app/mail/outbox.server.ts';
import { forgetRecord } from '#app/office/forget-record.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { added, eventsOf, type Counts, type DestructionEvent } from '#app/people/destruction.ts';
import { forgetClient } from '#app/people/forget-client.server.ts';
import { forgetCompanyName } from '#app/people/forget-company-name.server.ts';
import { destroyDetails, recordConsent } from '#app/people/ledger.server.ts';
import { messageIdsOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { findPersonIdOf, hasLeads, listStepsOf } from './client-store.server.ts';
import { nextState } from './lead-state.ts';
import type { Lead } from './lead.ts';
import { listFiles, listMessages, wipeLead } from './store.server.ts';

/**
 * Why: it was withdrawn on its page or by word to us, nothing has come of it for years, or it had been before an older
 * backup came back.
 */
export type LeadDestruction = 'request-page' | 'desk' | 'retention' | 'restore';

export interface DestroyedLead {
  /** Of its files, to be dropped once this is committed. */
  contents: string[];
  /** For the act. */
  events: DestructionEvent[];
}

/**
 * Destroys everything personal in a request: contact, text, messages, files, its report, the notes on it, the letters about
 * it in the outbox and the personal part of the ledger. With their last request goes the client as one who can sign in.
 */
export function destroyLead(app: App, tx: Tx, lead: Lead, form: LeadDestruction, origin: Origin): DestroyedLead {
  const { id, address, locale, reference } = lead;
  cancelApplication(app, tx, id);
  const where = { address, locale, form, origin };
  if (form !== 'retention') {
    const what = { event: 'withdrawn', purposes: ['request'], act: id, messageId: null } as const;
    recordConsent(app, tx, { ...what, ...where, answers: [id] });
  }
  const details = destroyDetails(app, tx, [id], where, 'request');
  const personId = findPersonIdOf(tx, id);
  const { parts, contents } = destroyParts(app, tx, lead);
  // An erasure finds all threads of a person by itself; what was asked outlives a request whose term has run out.
  const goesOn = form === 'desk' || form === 'retention';
  const thread = goesOn ? undefined : forgetThreadOfLead(app, tx, lead);
  const company = forgetCompanyNameOf(tx, lead);
  wipeLead(tx, id, nextState(lead.state, { is: 'withdrawn' }), app.clock.now());
  const isLast = personId !== null && !hasLeads(tx, personId) && !isAnyThreadAlive(tx, { personId }, 0);
  const client = isLast ? forgetClient(app, tx, personId) : {};

  const subject = recipientKeyOf(app, address);
  const counts = { ...added(parts, thread?.counts ?? {}), request: 1, company, 'consent-details': details };
  const now = app.clock.now();
  return {
    contents: [...contents, ...(thread?.contents ?? [])],
    events: [...eventsOf(now, subject, counts, reference), ...eventsOf(now, subject, client)],
  };
}

/** A company that is called by whoever wrote is called by the number of the request from now on. */
function forgetCompanyNameOf(tx: Tx, { name, taxId, companyId, reference }: Lead): number {
  return forgetCompanyName(tx, companyId, { names: [name], taxIds: taxId === null ? [] : [taxId] }, reference);
}

/** All that hangs on a request, but for what `wipeLead` takes from its own tables. */
function destroyParts(app: App, tx: Tx, { id }: Lead): { parts: Counts; contents: string[] } {
  const files = listFiles(tx, id);
  const messages = listMessages(tx, id);
  const steps = listStepsOf(tx, id);
  const told = [{ id }, ...messages, ...files, ...steps].map((one) => messageIdOf(app, one.id));
  const letter = forgetLetters(app, tx, [...messageIdsOf(tx, [id]), ...told]);
  const own = { message: messages.length, file: files.length, step: steps.length, letter };
  const ofReport = listReportFiles(tx, id);
  const parts = added(added(own, forgetRecord(app, tx, { kind: 'lead', id })), forgetReportOf(app, tx, id));
  return { parts, contents: [...files.map(({ sha256 }) => sha256), ...ofReport] };
}
