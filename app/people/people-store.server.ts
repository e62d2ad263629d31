import { and, asc, eq, inArray, isNull, lt, ne } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Company } from './company.ts';
import type { Person, Role } from './person.ts';
import type { Session } from './sign-in.ts';
import { companies, people, sessions } from './tables.server.ts';

const insertPerson = inserterOf(people);

export function savePerson(tx: Tx, person: Person & { addressKey: string }): void {
  insertPerson(tx, person);
}

export function findPerson(db: Db, id: string): Person | undefined {
  const row = db.select().from(people).where(eq(people.id, id)).get();
  return row && asPerson(row);
}

export function findPersonByAddress(db: Db, address: string): Person | undefined {
  const row = db.select().from(people).where(eq(people.address, address)).get();
  return row && asPerson(row);
}

/** Those of these roles who can sign in, by name. */
export function listPeople(db: Db, roles: readonly Role[]): Person[] {
  const active = and(inArray(people.role, [...roles]), isNull(people.deactivatedAt));
  return db.select().from(people).where(active).orderBy(asc(people.name)).all().map(asPerson);
}

export function findCompany(db: Db, id: string): Company | undefined {
  const row = db.select().from(companies).where(eq(companies.id, id)).get();
  return row && asCompany(row);
}

export const saveSession: (tx: Tx, row: Session & { tokenHash: string }) => void = inserterOf(sessions);

/** A session with the person it is of. */
export function findSessionByHash(db: Db, tokenHash: string): { session: Session; person: Person } | undefined {
  const row = db
    .select()
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(eq(sessions.tokenHash, tokenHash))
    .get();
  if (!row) return undefined;
  const { tokenHash: _, ...session } = row.sessions;
  return { session, person: asPerson(row.people) };
}

export function markSessionSeen(tx: Tx, id: string, seenAt: number): void {
  tx.update(sessions).set({ seenAt }).where(eq(sessions.id, id)).run();
}

/** Ends sessions of one person: the one named, or all but the one named. */
export function endSession(tx: Tx, personId: string, id: string, endedAt: number): number {
  const theirs = and(eq(sessions.personId, personId), eq(sessions.id, id), isNull(sessions.endedAt));
  return tx.update(sessions).set({ endedAt }).where(theirs).run().changes;
}

export function endSessionsBut(tx: Tx, personId: string, kept: string | undefined, endedAt: number): number {
  const others = kept === undefined ? undefined : ne(sessions.id, kept);
  const theirs = and(eq(sessions.personId, personId), isNull(sessions.endedAt), others);
  return tx.update(sessions).set({ endedAt }).where(theirs).run().changes;
}

export function deleteSessionsExpiredBefore(tx: Tx, moment: number): number {
  return tx.delete(sessions).where(lt(sessions.expiresAt, moment)).run().changes;
}

function asPerson({ addressKey: _, ...person }: typeof people.$inferSelect): Person {
  return person;
}

function asCompany({ nameKey: _, ...company }: typeof companies.$inferSelect): Company {
  return company;
}
