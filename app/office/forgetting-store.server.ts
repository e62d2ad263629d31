import { and, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { RecordRef } from './record.ts';
import { auditLog, notes, savedViews, tasks } from './tables.server.ts';

export type StoredNote = typeof notes.$inferSelect;
export type StoredTask = typeof tasks.$inferSelect;
export type StoredView = typeof savedViews.$inferSelect;

export function listNotesOn(db: Db, { kind, id }: RecordRef): StoredNote[] {
  return db
    .select()
    .from(notes)
    .where(and(eq(notes.recordKind, kind), eq(notes.recordId, id)))
    .orderBy(notes.at)
    .all();
}

export function listTasksOn(db: Db, { kind, id }: RecordRef): StoredTask[] {
  return db
    .select()
    .from(tasks)
    .where(and(eq(tasks.recordKind, kind), eq(tasks.recordId, id)))
    .orderBy(tasks.createdAt)
    .all();
}

/** One by one: there may be more than is good to hold at once. */
export function* eachNote(db: Db): Iterable<StoredNote> {
  for (let after = ''; ;) {
    const some = db.select().from(notes).where(gt(notes.id, after)).orderBy(notes.id).limit(atOnce).all();
    yield* some;
    if (some.length < atOnce) return;
    after = some.at(-1)?.id ?? '';
  }
}

export function* eachTask(db: Db): Iterable<StoredTask> {
  for (let after = ''; ;) {
    const some = db.select().from(tasks).where(gt(tasks.id, after)).orderBy(tasks.id).limit(atOnce).all();
    yield* some;
    if (some.length < atOnce) return;
    after = some.at(-1)?.id ?? '';
  }
}

/** Each of the staff keeps thirty at most. */
export function eachView(db: Db): StoredView[] {
  return db.select().from(savedViews).all();
}

const atOnce = 1000;

export function deleteViewOf(tx: Tx, id: string): void {
  tx.delete(savedViews).where(eq(savedViews.id, id)).run();
}

export function deleteTask(tx: Tx, id: string): void {
  tx.delete(tasks).where(eq(tasks.id, id)).run();
}

export function deleteNotesOn(tx: Tx, { kind, id }: RecordRef): number {
  return tx
    .delete(notes)
    .where(and(eq(notes.recordKind, kind), eq(notes.recordId, id)))
    .run().changes;
}

export function deleteTasksOn(tx: Tx, { kind, id }: RecordRef): number {
  return tx
    .delete(tasks)
    .where(and(eq(tasks.recordKind, kind), eq(tasks.recordId, id)))
    .run().changes;
}

/** On companies; a note is as old as its last change. */
export function deleteOldNotes(tx: Tx, moment: number): number {
  const old = and(lte(notes.at, moment), or(isNull(notes.changedAt), lte(notes.changedAt, moment)));
  return tx
    .delete(notes)
    .where(and(eq(notes.recordKind, 'company'), old))
    .run().changes;
}

/** On companies, or of their own; one that is yet to be done is kept until its day is as long ago. */
export function deleteOldTasks(tx: Tx, moment: number, day: string): number {
  const { recordKind, createdAt, doneAt, dueOn } = tasks;
  const old = and(lte(createdAt, moment), or(isNull(doneAt), lte(doneAt, moment)), or(isNull(dueOn), lte(dueOn, day)));
  return tx
    .delete(tasks)
    .where(and(or(isNull(recordKind), eq(recordKind, 'company')), old))
    .run().changes;
}

export function deleteOldViews(tx: Tx, moment: number): number {
  return tx.delete(savedViews).where(lte(savedViews.createdAt, moment)).run().changes;
}

export function deleteEntriesBy(tx: Tx, personId: string): number {
  return tx.delete(auditLog).where(eq(auditLog.personId, personId)).run().changes;
}

export function deleteEntriesBefore(tx: Tx, moment: number, limit: number): number {
  const old = tx.select({ seq: auditLog.seq }).from(auditLog).where(lt(auditLog.at, moment)).limit(limit);
  return tx
    .delete(auditLog)
    .where(sql`${auditLog.seq} in ${old}`)
    .run().changes;
}
