import { and, asc, eq, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { LetterProgress, LetterState } from './delivery.ts';
import type { LetterKind } from './letter.ts';
import type { SuppressionReason } from './suppression.ts';
import { budgets, letters, suppressions } from './tables.server.ts';

export type StoredLetter = typeof letters.$inferSelect;

const statements = prepared((db) => ({
  suppression: db
    .select()
    .from(suppressions)
    .where(eq(suppressions.recipientKey, sql.placeholder('recipientKey')))
    .prepare(),
  due: db
    .select()
    .from(letters)
    .where(and(eq(letters.state, 'due'), lte(letters.dueAt, sql.placeholder('now'))))
    .orderBy(asc(letters.priority), asc(letters.dueAt), asc(letters.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
}));

export const saveLetter = inserterOf(letters);

export function findSuppression(db: Db, recipientKey: string): { reason: SuppressionReason; at: number } | undefined {
  return statements(db).suppression.get({ recipientKey });
}

export function listSuppressions(db: Db): (typeof suppressions.$inferSelect)[] {
  return db.select().from(suppressions).all();
}

export function saveSuppression(
  tx: Tx,
  suppression: { recipientKey: string; reason: SuppressionReason; at: number; messageId: string | null },
): void {
  const { reason, at, messageId } = suppression;
  tx.insert(suppressions)
    .values(suppression)
    .onConflictDoUpdate({ target: suppressions.recipientKey, set: { reason, at, messageId } })
    .run();
}

export function deleteSuppression(tx: Tx, recipientKey: string): void {
  tx.delete(suppressions).where(eq(suppressions.recipientKey, recipientKey)).run();
}

export type SpentBudget = typeof budgets.$inferSelect;

/** Adds to budgets and says how much is spent in their windows, this included. An ended window starts anew. */
export function spendBudgets(
  tx: Tx,
  drawnOn: { key: string; endsAt: number }[],
  amount: 0 | 1,
  now: number,
): SpentBudget[] {
  const values = drawnOn.flatMap(({ key, endsAt }) => [key, amount, endsAt]);
  const statement = drawnOn.length === 1 ? spendOne(tx) : spendTwo(tx);
  return statement.all(...values, now, now) as SpentBudget[];
}

const spendOne = prepared((db) => db.$client.prepare(spending('(?, ?, ?)')));
const spendTwo = prepared((db) => db.$client.prepare(spending('(?, ?, ?), (?, ?, ?)')));

function spending(rows: string): string {
  return `insert into budgets (key, spent, window_ends_at) values ${rows}
    on conflict (key) do update set
      spent = case when window_ends_at <= ? then excluded.spent else spent + excluded.spent end,
      window_ends_at = case when window_ends_at <= ? then excluded.window_ends_at else window_ends_at end
    returning key, spent, window_ends_at as windowEndsAt`;
}

export function deleteEndedBudgets(tx: Tx, now: number): number {
  return tx.delete(budgets).where(lte(budgets.windowEndsAt, now)).run().changes;
}

export function listDueLetters(db: Db, now: number, limit: number): StoredLetter[] {
  return statements(db).due.all({ now, limit });
}

export function listLettersWithEndedLease(db: Db, now: number): StoredLetter[] {
  return db
    .select()
    .from(letters)
    .where(and(inArray(letters.state, ['claimed', 'sending']), lte(letters.leaseUntil, now)))
    .all();
}

export function saveProgress(
  tx: Tx,
  id: number,
  progress: LetterProgress,
  moments: { leaseUntil: number | null; settledAt: number | null },
): void {
  const { state, tries, dueAt, reason, answer } = progress;
  tx.update(letters)
    .set({ state, tries, dueAt, reason, answer, ...moments })
    .where(eq(letters.id, id))
    .run();
}

export function findLetter(db: Db, id: number): StoredLetter | undefined {
  return db.select().from(letters).where(eq(letters.id, id)).get();
}

export function listLetters(db: Db, limit: number): StoredLetter[] {
  return db
    .select()
    .from(letters)
    .orderBy(sql`${letters.id} desc`)
    .limit(limit)
    .all();
}

export function listLettersInState(db: Db, state: LetterState): StoredLetter[] {
  return db.select().from(letters).where(eq(letters.state, state)).orderBy(asc(letters.id)).all();
}

export function listLettersTo(db: Db, recipientKey: string): StoredLetter[] {
  return db.select().from(letters).where(eq(letters.recipientKey, recipientKey)).orderBy(asc(letters.id)).all();
}

export function countLettersByState(db: Db): { state: LetterState; count: number }[] {
  return db
    .select({ state: letters.state, count: sql<number>`count(*)` })
    .from(letters)
    .groupBy(letters.state)
    .all();
}

/** Wipes who a person's letters went to and what they said; that they were sent stays. Returns their ids. */
export function forgetRecipient(tx: Tx, recipientKey: string): number[] {
  return tx
    .update(letters)
    .set({ recipient: null, data: {}, answer: null })
    .where(and(eq(letters.recipientKey, recipientKey), isNotNull(letters.recipient)))
    .returning({ id: letters.id })
    .all()
    .map((row) => row.id);
}

export function listLettersSettledBefore(db: Db, moment: number, kinds?: LetterKind[]): number[] {
  return db
    .select({ id: letters.id })
    .from(letters)
    .where(and(lt(letters.settledAt, moment), kinds ? inArray(letters.kind, kinds) : undefined))
    .all()
    .map((row) => row.id);
}

export function deleteLetters(tx: Tx, ids: number[]): void {
  if (ids.length > 0) tx.delete(letters).where(inArray(letters.id, ids)).run();
}
