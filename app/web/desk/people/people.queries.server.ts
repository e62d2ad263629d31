import { and, asc, desc, eq, gt, inArray, isNull, max, notLike } from 'drizzle-orm';
import { formerDomain, staffRoles, type Role } from '#app/people/person.ts';
import { people, secondFactors, sessions } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

export interface StaffRow {
  id: string;
  name: string;
  address: string;
  role: Role;
  createdAt: number;
  deactivatedAt: number | null;
  secondFactorAt: number | null;
  seenAt: number | null;
}

/** All who are or were of the staff: those who can sign in first. */
export function listStaff(db: Db): StaffRow[] {
  const { id, name, address, role, createdAt, deactivatedAt } = people;
  const { confirmedAt: secondFactorAt } = secondFactors;
  return db
    .select({ id, name, address, role, createdAt, deactivatedAt, secondFactorAt, seenAt: max(sessions.seenAt) })
    .from(people)
    .leftJoin(secondFactors, eq(secondFactors.personId, people.id))
    .leftJoin(sessions, eq(sessions.personId, people.id))
    .where(and(inArray(people.role, [...staffRoles]), notLike(address, `%@${formerDomain}`)))
    .groupBy(people.id)
    .orderBy(asc(people.deactivatedAt), asc(people.name))
    .all();
}

/** What the page of one of the staff says besides who they are. */
export function findStaffFacts(
  db: Db,
  personId: string,
  now: number,
): { secondFactorAt: number | null; sessions: { id: string; userAgent: string; seenAt: number }[] } {
  const factor = db.select().from(secondFactors).where(eq(secondFactors.personId, personId)).get();
  const { id, userAgent, seenAt } = sessions;
  const open = and(eq(sessions.personId, personId), isNull(sessions.endedAt), gt(sessions.expiresAt, now));
  const going = db.select({ id, userAgent, seenAt }).from(sessions).where(open).orderBy(desc(seenAt)).all();
  return { secondFactorAt: factor?.confirmedAt ?? null, sessions: going };
}
