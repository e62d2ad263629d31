import type { Tx } from '#app/storage/open.server.ts';
import type { RecordRef } from './record.ts';
import { moveNotes, moveTasks } from './record-store.server.ts';
import { deleteWatchersOf } from './watcher-store.server.ts';

/** What was written and planned about one record is about another from now on. */
export function moveRecord(tx: Tx, from: RecordRef, to: RecordRef): { notes: number; tasks: number } {
  deleteWatchersOf(tx, from);
  return { notes: moveNotes(tx, from, to), tasks: moveTasks(tx, from, to) };
}
