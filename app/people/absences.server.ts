import type { Db } from '#app/storage/open.server.ts';
import type { Absence } from './absence.ts';
import { listAbsencesOn } from './absence-store.server.ts';

/** All who are away on a day (`YYYY-MM-DD`, Moscow), for `isAway` and `substituteOf`. */
export function absencesOn(db: Db, day: string): Absence[] {
  return listAbsencesOn(db, day);
}
