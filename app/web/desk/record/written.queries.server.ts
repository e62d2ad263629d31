import { eq } from 'drizzle-orm';
import { mentions, notes, tasks } from '#app/office/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** A note with those whom it calls. */
export function findNoteShown(db: Db, id: string) {
  const note = db.select().from(notes).where(eq(notes.id, id)).get();
  if (!note) return undefined;
  const called = db.select({ id: mentions.personId }).from(mentions).where(eq(mentions.noteId, id)).all();
  return { ...note, mentions: called.map((row) => row.id) };
}

export function findTaskShown(db: Db, id: string) {
  return db.select().from(tasks).where(eq(tasks.id, id)).get();
}
