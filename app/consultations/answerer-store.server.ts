import { eq, inArray } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { answerers } from './tables.server.ts';

export type AnswererRow = typeof answerers.$inferSelect;

export function findAnswerer(db: Db, personId: string): AnswererRow | undefined {
  return db.select().from(answerers).where(eq(answerers.personId, personId)).get();
}

export function listAnswererRows(db: Db, personIds: string[]): AnswererRow[] {
  return db.select().from(answerers).where(inArray(answerers.personId, personIds)).all();
}

export function saveAnswerer(tx: Tx, row: AnswererRow): void {
  tx.insert(answerers).values(row).onConflictDoUpdate({ target: answerers.personId, set: row }).run();
}

export function deleteAnswerer(tx: Tx, personId: string): number {
  return tx.delete(answerers).where(eq(answerers.personId, personId)).run().changes;
}
