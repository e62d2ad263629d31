import type { Counts } from '#app/people/destruction.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { deleteEntriesBy, deleteNotesOn, deleteTasksOn, deleteWatchersOf } from './forgetting-store.server.ts';
import type { RecordRef } from './record.ts';

/** Destroys what consultants have written for each other about a record; what was done with it stays in the audit log. */
export function forgetRecord(tx: Tx, record: RecordRef): Counts {
  deleteWatchersOf(tx, record);
  return { note: deleteNotesOn(tx, record), task: deleteTasksOn(tx, record) };
}

/** Destroys what the audit log says of somebody's own doing: when a client signed in, and from where on. */
export function forgetActsOf(tx: Tx, personId: string): number {
  return deleteEntriesBy(tx, personId);
}
