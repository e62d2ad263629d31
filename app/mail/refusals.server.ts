import { transact, type Db } from '#app/storage/open.server.ts';
import { findSuppression, listSuppressions, saveSuppression } from './store.server.ts';

/**
 * Carries over from a database that a backup replaces whom we must not write to: who left or was erased after the backup
 * was made is a reader again in it, and the law does not care why. Returns how many there were.
 */
export function carryRefusalsOver(restored: Db, replaced: Db): number {
  return transact(restored, (tx) => {
    const unknown = listSuppressions(replaced).filter(({ recipientKey, at }) => {
      const known = findSuppression(tx, recipientKey);
      return !known || known.at < at;
    });
    for (const suppression of unknown) saveSuppression(tx, suppression);
    return unknown.length;
  });
}
