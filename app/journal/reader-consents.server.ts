import type { App } from '#app/app.server.ts';
import { purposesOf, type ConsentEvent, type ConsentForm, type Origin } from '#app/people/consent.ts';
import { recordConsent } from '#app/people/ledger.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { Reader } from './subscription.ts';

/** Writes the same event for every consent a reader holds. */
export function recordForReader(
  app: App,
  tx: Tx,
  reader: Reader,
  what: { event: ConsentEvent; form: ConsentForm; origin: Origin; messageId?: string | null },
): void {
  const { address, locale, id: act } = reader;
  const purposes = purposesOf(reader.advertisingSince !== null);
  recordConsent(app, tx, { messageId: null, ...what, purposes, address, locale, act });
}
