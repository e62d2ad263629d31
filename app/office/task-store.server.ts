import { and, eq, isNull, sql } from 'drizzle-orm';
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

export function asTask({ recordKind, recordId, ...task }: typeof tasks.$inferSelect): Task {
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
