import { and, asc, gte, lte } from 'drizzle-orm';
import type { Db } from '#app/storage/open.server.ts';
import type { Absence } from './absence.ts';
import { absences } from './tables.server.ts';

/** In the order in which they were written down. */
export function listAbsencesOn(db: Db, day: string): Absence[] {
  return db
    .select()
    .from(absences)
    .where(and(lte(absences.startsOn, day), gte(absences.endsOn, day)))
    .orderBy(asc(absences.createdAt))
    .all();
}
