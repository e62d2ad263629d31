import type { App } from '#app/app.server.ts';
import {
  purposesOf,
  type ConsentEvent,
  type ConsentForm,
  type ConsentPurpose,
  type Origin,
} from '#app/people/consent.ts';
import { recordConsent } from '#app/people/ledger.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { actsOf, type Reader } from './subscription.ts';

/** Writes the same event for every consent a reader holds, or for those named. */
export function recordForReader(
  app: App,
  tx: Tx,
  reader: Reader,
  what: {
    event: Exclude<ConsentEvent, 'given' | 'destroyed'>;
    form: ConsentForm;
    origin: Origin;
    messageId?: string | null;
    purposes?: readonly ConsentPurpose[];
  },
): void {
  const { address, locale, id: act } = reader;
  const purposes = purposesOf(reader.advertisingSince !== null);
  recordConsent(app, tx, { messageId: null, purposes, ...what, address, locale, act, answers: actsOf(reader) });
}
