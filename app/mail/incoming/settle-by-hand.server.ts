import type { App } from '#app/app.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { arrive } from './arrive.server.ts';
import { readFieldsOf } from './judge.server.ts';
import { mayBeDecided, type Arrival, type Settled } from './outcome.ts';
import { findIncoming, saveDeclined, saveSettled, type IncomingRow } from './store.server.ts';

export type NotByHand = { refused: 'unknown' | 'settled' | 'unreadable' };

/**
 * One of us says what a message is that was doubted: `decide` saves all that follows, in the one transaction in which the
 * message gets its outcome. Whoever comes second changes nothing.
 */
export async function settleByHand<R extends { refused: string }>(
  app: App,
  id: string,
  decide: (tx: Tx, arrival: Arrival) => Settled | R,
): Promise<{ refused: undefined; settled: Settled } | NotByHand | R> {
  const row = findIncoming(app.db, id);
  if (!row) return { refused: 'unknown' };
  if (!isUndecided(row)) return { refused: 'settled' };
  const arrival = await arrive(app, row);
  if ('failed' in arrival) return { refused: 'unreadable' };
  return transact(app.db, (tx) => {
    const now = findIncoming(tx, id);
    if (!now || !isUndecided(now)) return { refused: 'settled' as const };
    const settled = decide(tx, arrival);
    if ('refused' in settled) return settled;
    saveSettled(tx, id, settled, app.clock.now(), readFieldsOf(app, arrival));
    return { refused: undefined, settled };
  });
}

/** It is to stay as it is, for good; false where something has become of it already. */
export function declineWithin(app: App, tx: Tx, id: string, byId: string): NotByHand | { refused: undefined } {
  const row = findIncoming(tx, id);
  if (!row) return { refused: 'unknown' };
  if (!isUndecided(row) && row.reason !== 'too-big') return { refused: 'settled' };
  if (row.declinedAt !== null) return { refused: 'settled' };
  saveDeclined(tx, id, app.clock.now(), byId);
  return { refused: undefined };
}

/** Whether one of us may still say what it is. */
export function isUndecided({ outcome, reason, threadId, declinedAt }: IncomingRow): boolean {
  return declinedAt === null && outcome !== null && mayBeDecided({ outcome, reason, threadId });
}
