import type { App } from '#app/app.server.ts';
import { forgetLetters } from '#app/mail/forget.server.ts';
import { messageIdOf } from '#app/mail/outbox.server.ts';
import type { Counts } from '#app/people/destruction.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { deleteEntriesBy, deleteNotesOn, deleteTasksOn, listNotesOn } from './forgetting-store.server.ts';
import { listMentionsIn } from './note-store.server.ts';
import { mentionId } from './note.ts';
import type { RecordRef } from './record.ts';
import { deleteWatchersOf } from './watcher-store.server.ts';

/**
 * Destroys what consultants have written for each other about a record, and the letters that told of it; what was done with
 * it stays in the audit log.
 */
export function forgetRecord(app: App, tx: Tx, record: RecordRef): Counts {
  forgetMentionsIn(
    app,
    tx,
    listNotesOn(tx, record).map(({ id }) => id),
  );
  deleteWatchersOf(tx, record);
  return { note: deleteNotesOn(tx, record), task: deleteTasksOn(tx, record) };
}

/** The letters that told colleagues of these notes lose what the notes say. */
export function forgetMentionsIn(app: App, tx: Tx, noteIds: string[]): void {
  const told = noteIds
    .flatMap((noteId) => listMentionsIn(tx, noteId))
    .map((one) => mentionId(one.noteId, one.personId));
  forgetLetters(
    app,
    tx,
    told.map((name) => messageIdOf(app, name)),
  );
}

/** Destroys what the audit log says of somebody's own doing: when a client signed in, and from where on. */
export function forgetActsOf(tx: Tx, personId: string): number {
  return deleteEntriesBy(tx, personId);
}
