import { and, asc, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { tasks } from './tables.server.ts';
import type { Task } from './task.ts';

export function saveTask(tx: Tx, { record, ...task }: Task): void {
  const row = { ...task, recordKind: record?.kind ?? null, recordId: record?.id ?? null };
  tx.insert(tasks).values(row).onConflictDoUpdate({ target: tasks.id, set: row }).run();
}

export function findTask(db: Db, id: string): Task | undefined {
  const row = db.select().from(tasks).where(eq(tasks.id, id)).get();
  return row && asTask(row);
}

const mostAtOnce = 500;
const mostInALetter = 50;

/** Tasks to be done whose time to remind of them has come, and of which nobody has been reminded yet. */
export function listUnreminded(db: Db, now: number): Task[] {
  const due = and(lte(tasks.remindAt, now), isNull(tasks.remindedAt), isNull(tasks.doneAt));
  return db.select().from(tasks).where(due).orderBy(asc(tasks.remindAt)).limit(mostAtOnce).all().map(asTask);
}

/** What somebody is to do by the end of a day, late tasks first. */
export function listPressing(db: Db, assigneeId: string, by: string): Task[] {
  const theirs = and(eq(tasks.assigneeId, assigneeId), isNull(tasks.doneAt), lte(tasks.dueOn, by));
  return db.select().from(tasks).where(theirs).orderBy(asc(tasks.dueOn)).limit(mostInALetter).all().map(asTask);
}

export function markReminded(tx: Tx, ids: string[], remindedAt: number): void {
  tx.update(tasks).set({ remindedAt }).where(inArray(tasks.id, ids)).run();
}

function asTask({ recordKind, recordId, ...task }: typeof tasks.$inferSelect): Task {
  const record = recordKind !== null && recordId !== null ? { kind: recordKind, id: recordId } : null;
  return { ...task, record };
}

/** Gives all that somebody has not done to somebody else; returns how many there were. */
export function reassignTasks(tx: Tx, fromId: string, toId: string): number {
  const open = and(eq(tasks.assigneeId, fromId), isNull(tasks.doneAt));
  const { changes } = tx
    .update(tasks)
    .set({ assigneeId: toId, version: sql`${tasks.version} + 1` })
    .where(open)
    .run();
  return changes;
}
