import { and, asc, eq, gte, inArray, lte } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Absence } from './absence.ts';
import type { Role } from './person.ts';
import { absences, people } from './tables.server.ts';

export const saveAbsence: (tx: Tx, absence: Absence) => void = inserterOf(absences);

export function findAbsence(db: Db, id: string): Absence | undefined {
  return db.select().from(absences).where(eq(absences.id, id)).get();
}

/** In the order in which they were written down. */
export function listAbsencesOn(db: Db, day: string): Absence[] {
  return db
    .select()
    .from(absences)
    .where(and(lte(absences.startsOn, day), gte(absences.endsOn, day)))
    .orderBy(asc(absences.createdAt))
    .all();
}

/** Everybody who has or had one of these roles, with each absence of theirs on a day. */
export function listStaffWithAbsences(db: Db, day: string, roles: readonly Role[]) {
  const { id, role, deactivatedAt } = people;
  const covers = and(eq(absences.personId, id), lte(absences.startsOn, day), gte(absences.endsOn, day));
  return db
    .select({ id, role, deactivatedAt, absence: absences })
    .from(people)
    .leftJoin(absences, covers)
    .where(inArray(role, [...roles]))
    .orderBy(asc(absences.createdAt))
    .all();
}

/** Those that have not ended before this day, of one person or of all, the next first. */
export function listAbsencesFrom(db: Db, day: string, personId: string | undefined): Absence[] {
  const theirs = personId === undefined ? undefined : eq(absences.personId, personId);
  return db
    .select()
    .from(absences)
    .where(and(gte(absences.endsOn, day), theirs))
    .orderBy(asc(absences.startsOn), asc(absences.createdAt))
    .all();
}

export function deleteAbsencesOf(tx: Tx, personId: string): number {
  return tx.delete(absences).where(eq(absences.personId, personId)).run().changes;
}

export function deleteAbsence(tx: Tx, id: string): void {
  tx.delete(absences).where(eq(absences.id, id)).run();
}
