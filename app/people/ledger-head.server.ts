import type { Db } from '#app/storage/open.server.ts';
import type { ConsentEvent } from './consent.ts';
import { eachConsent, findLastConsent } from './store.server.ts';

/**
 * The place of a head that was noted earlier, undefined if it is no longer in the ledger. A chain alone cannot show that
 * its tail was cut off or that it was written anew from some row on: only a hash kept elsewhere can.
 */
export function findHead(db: Db, hash: string): number | undefined {
  for (const row of eachConsent(db)) if (row.hash === hash) return row.seq;
  return undefined;
}

/** How many events of each kind the `fuller` ledger has after the end of the `shorter` one. */
export function countEventsAfter(shorter: Db, fuller: Db): Partial<Record<ConsentEvent, number>> {
  const end = findLastConsent(shorter)?.seq ?? 0;
  const counts: Partial<Record<ConsentEvent, number>> = {};
  for (const { seq, event } of eachConsent(fuller)) if (seq > end) counts[event] = (counts[event] ?? 0) + 1;
  return counts;
}
