import { eq, isNotNull } from 'drizzle-orm';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Person } from './person.ts';
import { people, sessions, signIns } from './tables.server.ts';

/** Who has this address: asked for with every request that comes in. */
export function findRoleAt(db: Db, address: string): Pick<Person, 'id' | 'role'> | undefined {
  return roleAt(db).get(address) as Pick<Person, 'id' | 'role'> | undefined;
}

const roleAt = prepared((db) => db.$client.prepare('select id, role from people where address = ?'));

export function findPersonByKey(db: Db, addressKey: string): Person | undefined {
  const row = db.select().from(people).where(eq(people.addressKey, addressKey)).get();
  if (!row) return undefined;
  const { addressKey: _, ...person } = row;
  return person;
}

export function listSessionsOf(db: Db, personId: string): (typeof sessions.$inferSelect)[] {
  return db.select().from(sessions).where(eq(sessions.personId, personId)).all();
}

export function listSignInsOf(db: Db, personId: string): (typeof signIns.$inferSelect)[] {
  return db.select().from(signIns).where(eq(signIns.personId, personId)).all();
}

/** With the person go their sessions, their attempts to sign in and their second factor. */
export function deletePerson(tx: Tx, id: string): void {
  tx.delete(people).where(eq(people.id, id)).run();
}

export function deleteSessionsOf(tx: Tx, personId: string): number {
  return tx.delete(sessions).where(eq(sessions.personId, personId)).run().changes;
}

export function deleteSignInsOf(tx: Tx, personId: string): number {
  return tx.delete(signIns).where(eq(signIns.personId, personId)).run().changes;
}

/** Leaves of a person the id that other rows name. */
export function saveNobody(
  tx: Tx,
  id: string,
  nobody: Pick<Person, 'name' | 'address' | 'phone'> & { addressKey: string },
): void {
  tx.update(people).set(nobody).where(eq(people.id, id)).run();
}

export function deleteAllSessions(tx: Tx): number {
  tx.delete(signIns).run();
  return tx.delete(sessions).run().changes;
}

export function listDeactivated(db: Db): { id: string; deactivatedAt: number | null }[] {
  const { id, deactivatedAt } = people;
  return db.select({ id, deactivatedAt }).from(people).where(isNotNull(deactivatedAt)).all();
}

export function markDeactivated(tx: Tx, id: string, deactivatedAt: number): number {
  return tx.update(people).set({ deactivatedAt }).where(eq(people.id, id)).run().changes;
}
