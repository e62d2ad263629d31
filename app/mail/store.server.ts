import { and, asc, eq, gte, inArray, lt, lte, or, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { LetterProgress, LetterState } from './delivery.ts';
import type { LetterKind } from './letter.ts';
import type { SuppressionReason } from './suppression.ts';
import { budgets, letters, suppressions } from './tables.server.ts';

export type StoredLetter = typeof letters.$inferSelect;

const statements = prepared((db) => ({
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
  return suppression(db).get(recipientKey) as { reason: SuppressionReason; at: number } | undefined;
}

const suppression = prepared((db) => db.$client.prepare('select reason, at from suppressions where recipient_key = ?'));

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

/** What is spent of four budgets; one never drawn on is not among them. */
export function listSpentBudgets(db: Db, keys: string[]): SpentBudget[] {
  return spentBudgets(db).all(keys) as SpentBudget[];
}

export function saveSpentBudgets(tx: Tx, spent: SpentBudget[]): void {
  writeBudgets(tx).run(spent.flatMap((budget) => [budget.key, budget.spent, budget.windowEndsAt]));
}

export function findSpentBudget(db: Db, key: string): SpentBudget | undefined {
  return db.select().from(budgets).where(eq(budgets.key, key)).get();
}

export function saveSpentBudget(tx: Tx, { key, spent, windowEndsAt }: SpentBudget): void {
  const set = { spent, windowEndsAt };
  tx.insert(budgets)
    .values({ key, ...set })
    .onConflictDoUpdate({ target: budgets.key, set })
    .run();
}

const spentBudgets = prepared((db) =>
  db.$client.prepare('select key, spent, window_ends_at as windowEndsAt from budgets where key in (?, ?, ?, ?)'),
);
const writeBudgets = prepared((db) =>
  db.$client.prepare(
    `insert into budgets values (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?)
     on conflict (key) do update set spent = excluded.spent, window_ends_at = excluded.window_ends_at`,
  ),
);

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

export function saveRecipient(tx: Tx, id: number, recipient: string, recipientKey: string): void {
  tx.update(letters).set({ recipient, recipientKey }).where(eq(letters.id, id)).run();
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

export function listLettersNamed(db: Db, messageIds: string[]): StoredLetter[] {
  if (messageIds.length === 0) return [];
  return db.select().from(letters).where(inArray(letters.messageId, messageIds)).all();
}

/** Letters whose Message-ID begins so. */
export function listLettersNamedFrom(db: Db, beginning: string): StoredLetter[] {
  const { messageId } = letters;
  const named = and(gte(messageId, beginning), lt(messageId, `${beginning}\u{10ffff}`));
  return db.select().from(letters).where(named).orderBy(asc(letters.id)).all();
}

/** Letters that say one of these words, whoever they went to. */
export function listLettersSaying(db: Db, words: string[]): StoredLetter[] {
  const says = words.map((word) => sql`instr(${letters.data}, ${word}) > 0`);
  return db
    .select()
    .from(letters)
    .where(or(...says))
    .all();
}

/** Wipes whom a letter went to and what it said; that it was sent stays. */
export function wipeLetter(tx: Tx, id: number): void {
  tx.update(letters).set({ recipient: null, data: {}, answer: null }).where(eq(letters.id, id)).run();
}
