import { transact, type Db } from '#app/storage/open.server.ts';
import { nextProgress } from './delivery.ts';
import { listLettersInState, saveProgress } from './store.server.ts';

/**
 * Stops every letter of a restored backup that had not left when it was made: what went out since must not go out again.
 * Returns how many now wait for a person's decision.
 */
export function holdAfterRestore(db: Db, now: number): number {
  return transact(db, (tx) => {
    const letters = (['due', 'claimed', 'sending'] as const).flatMap((state) => listLettersInState(tx, state));
    for (const letter of letters) {
      saveProgress(tx, letter.id, nextProgress(letter, { is: 'restored' }, now), { leaseUntil: null, settledAt: now });
    }
    return letters.length;
  });
}
