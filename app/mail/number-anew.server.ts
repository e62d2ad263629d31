import { transact, type Db } from '#app/storage/open.server.ts';
import { findLastId, saveLastId } from '#app/storage/sequence.server.ts';

/**
 * Lets the letters of a restored backup go on above every id given out after it was made: a bounce that comes back for
 * one of those must not be taken for another person's. The replaced database may be damaged, or begun anew on another
 * machine; the seconds since 1970 are above all ids of a house that has not sent one a second ever since.
 */
export function numberAnew(restored: Db, replaced: Db | undefined, now: number): void {
  const seconds = Math.floor(now / 1000);
  transact(restored, (tx) =>
    saveLastId(tx, 'letters', Math.max(findLastId(tx, 'letters'), lastIdOf(replaced), seconds)),
  );
}

function lastIdOf(replaced: Db | undefined): number {
  try {
    return replaced ? findLastId(replaced, 'letters') : 0;
  } catch {
    return 0;
  }
}
