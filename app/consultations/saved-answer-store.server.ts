import { asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { SavedAnswer } from './saved-answer.ts';
import { savedAnswers } from './tables.server.ts';

/** By title. */
export function listAnswers(db: Db): SavedAnswer[] {
  return db.select().from(savedAnswers).orderBy(asc(savedAnswers.title), asc(savedAnswers.id)).all();
}

export function findAnswer(db: Db, id: string): SavedAnswer | undefined {
  return db.select().from(savedAnswers).where(eq(savedAnswers.id, id)).get();
}

export function saveAnswer(tx: Tx, row: SavedAnswer): void {
  tx.insert(savedAnswers).values(row).onConflictDoUpdate({ target: savedAnswers.id, set: row }).run();
}

export function deleteAnswer(tx: Tx, id: string): void {
  tx.delete(savedAnswers).where(eq(savedAnswers.id, id)).run();
}
