import { and, eq, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { SignIn } from './sign-in.ts';
import { signIns } from './tables.server.ts';

export const saveSignIn: (tx: Tx, signIn: SignIn) => void = inserterOf(signIns);

export function findSignIn(db: Db, id: string): SignIn | undefined {
  return db.select().from(signIns).where(eq(signIns.id, id)).get();
}

export function changeSignIn(tx: Tx, id: string, change: Partial<Omit<SignIn, 'id'>>): void {
  tx.update(signIns).set(change).where(eq(signIns.id, id)).run();
}

/** Ends an attempt that has not been through its letter. */
export function endUnusedSignIn(tx: Tx, id: string, now: number): void {
  const unused = and(eq(signIns.id, id), isNull(signIns.usedAt), gt(signIns.expiresAt, now));
  tx.update(signIns).set({ expiresAt: now }).where(unused).run();
}

/** The same of all attempts of one person, wherever they have got to. */
export function endSignInsOf(tx: Tx, personId: string, now: number): void {
  const going = and(eq(signIns.personId, personId), gt(signIns.expiresAt, now));
  tx.update(signIns).set({ expiresAt: now }).where(going).run();
}

/** How many tries of `given` the attempts of one person have spent since then, on their way through the letter or after it. */
export function countSpentTries(
  db: Db,
  personId: string,
  on: 'letter' | 'second-factor',
  given: number,
  since: number,
): number {
  const spent = sql<number>`coalesce(sum(${given} - ${signIns.triesLeft}), 0)`;
  const isOn = on === 'letter' ? isNull(signIns.usedAt) : isNotNull(signIns.usedAt);
  const theirs = and(eq(signIns.personId, personId), gt(signIns.createdAt, since), isOn);
  return db.select({ spent }).from(signIns).where(theirs).get()?.spent ?? 0;
}

export function deleteSignInsExpiredBefore(tx: Tx, moment: number): number {
  return tx.delete(signIns).where(lt(signIns.expiresAt, moment)).run().changes;
}
