import { and, desc, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Person } from './person.ts';
import type { Session } from './sign-in.ts';
import { people, sessions } from './tables.server.ts';

const statements = prepared((db) => ({
  byHash: db
    .select()
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .where(eq(sessions.tokenHash, sql.placeholder('tokenHash')))
    .prepare(),
}));

export const saveSession: (tx: Tx, row: Session & { tokenHash: string }) => void = inserterOf(sessions);

/** A session with the person it is of. */
export function findSessionByHash(db: Db, tokenHash: string): { session: Session; person: Person } | undefined {
  const row = statements(db).byHash.get({ tokenHash });
  return row && { session: asSession(row.sessions), person: asPerson(row.people) };
}

/** Those of one person that have not ended, the last used first. */
export function listSessions(db: Db, personId: string, now: number): Session[] {
  const open = and(eq(sessions.personId, personId), isNull(sessions.endedAt), gt(sessions.expiresAt, now));
  return db.select().from(sessions).where(open).orderBy(desc(sessions.seenAt)).all().map(asSession);
}

export function changeSession(tx: Tx, id: string, change: Partial<Pick<Session, 'seenAt' | 'secondFactorAt'>>): void {
  tx.update(sessions).set(change).where(eq(sessions.id, id)).run();
}

export function forgetSecondFactorShown(tx: Tx, personId: string): void {
  tx.update(sessions).set({ secondFactorAt: null }).where(eq(sessions.personId, personId)).run();
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

function asSession({ tokenHash: _, ...session }: typeof sessions.$inferSelect): Session {
  return session;
}

function asPerson({ addressKey: _, ...person }: typeof people.$inferSelect): Person {
  return person;
}
