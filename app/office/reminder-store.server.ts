import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { tasks } from './tables.server.ts';
import { asTask } from './task-store.server.ts';
import type { Task } from './task.ts';

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
