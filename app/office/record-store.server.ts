import { and, eq } from 'drizzle-orm';
import type { Tx } from '#app/storage/open.server.ts';
import type { RecordRef } from './record.ts';
import { notes, tasks, watchers } from './tables.server.ts';

export function moveNotes(tx: Tx, from: RecordRef, to: RecordRef): number {
  const theirs = and(eq(notes.recordKind, from.kind), eq(notes.recordId, from.id));
  return tx.update(notes).set({ recordKind: to.kind, recordId: to.id }).where(theirs).run().changes;
}

export function moveTasks(tx: Tx, from: RecordRef, to: RecordRef): number {
  const theirs = and(eq(tasks.recordKind, from.kind), eq(tasks.recordId, from.id));
  return tx.update(tasks).set({ recordKind: to.kind, recordId: to.id }).where(theirs).run().changes;
}

export function deleteWatchers(tx: Tx, record: RecordRef): void {
  const theirs = and(eq(watchers.recordKind, record.kind), eq(watchers.recordId, record.id));
  tx.delete(watchers).where(theirs).run();
}
