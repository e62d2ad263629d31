import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm';
import type { Db } from '#app/storage/open.server.ts';
import type { Person } from './person.ts';
import { companies, people, sessions } from './tables.server.ts';

/** Companies of which nothing has been changed since a moment, by id. */
export function listCompaniesUnchangedSince(db: Db, moment: number, afterId: string, limit: number): string[] {
  const old = and(lte(companies.changedAt, moment), gt(companies.id, afterId));
  const rows = db.select({ id: companies.id }).from(companies).where(old).orderBy(asc(companies.id)).limit(limit).all();
  return rows.map(({ id }) => id);
}

/** Clients of no company who have been known since a moment or for longer, by id. */
export function listClientsOfNoneSince(db: Db, moment: number, afterId: string, limit: number): Known[] {
  const free = and(eq(people.role, 'client'), isNull(people.companyId), lte(people.createdAt, moment));
  const { id, address, addressKey, createdAt } = people;
  const some = db
    .select({ id, address, addressKey, createdAt })
    .from(people)
    .where(and(free, gt(id, afterId)));
  return some.orderBy(asc(id)).limit(limit).all();
}

export function listPeopleOf(db: Db, companyId: string): Known[] {
  const { id, address, addressKey, createdAt } = people;
  return db.select({ id, address, addressKey, createdAt }).from(people).where(eq(people.companyId, companyId)).all();
}

export type Known = Pick<Person, 'id' | 'address' | 'createdAt'> & { addressKey: string };

export function isSignedInAnywhere(db: Db, personId: string): boolean {
  return db.select({ id: sessions.id }).from(sessions).where(eq(sessions.personId, personId)).get() !== undefined;
}
