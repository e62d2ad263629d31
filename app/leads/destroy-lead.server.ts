import type { App } from '#app/app.server.ts';
import { forgetLetters } from '#app/mail/forget.server.ts';
import { messageIdOf } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { destroyDetails, recordConsent } from '#app/people/ledger.server.ts';
import { messageIdsOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { nextState } from './lead-state.ts';
import type { Lead } from './lead.ts';
import { listFiles, listMessages, wipeLead } from './store.server.ts';

/** Why: it was withdrawn on its page, nothing has come of it for years, or it had been before an older backup came back. */
export type LeadDestruction = 'request-page' | 'retention' | 'restore';

/**
 * Destroys everything personal in a request: contact, text, messages, files, the letters about it in the outbox and the
 * personal part of the ledger. Returns the contents of its files, to be dropped once this is committed.
 */
export function destroyLead(app: App, tx: Tx, lead: Lead, form: LeadDestruction, origin: Origin): string[] {
  const { id, address, locale } = lead;
  const where = { address, locale, form, origin };
  if (form !== 'retention') {
    const what = { event: 'withdrawn', purposes: ['request'], act: id, messageId: null } as const;
    recordConsent(app, tx, { ...what, ...where, answers: [id] });
  }
  destroyDetails(app, tx, [id], where, 'request');
  const files = listFiles(tx, id);
  const told = [lead, ...listMessages(tx, id), ...files].map((one) => messageIdOf(app, one.id));
  forgetLetters(app, tx, [...messageIdsOf(tx, [id]), ...told]);
  wipeLead(tx, id, nextState(lead.state, { is: 'withdrawn' }), app.clock.now());
  return files.map(({ sha256 }) => sha256);
}
