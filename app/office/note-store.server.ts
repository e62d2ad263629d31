import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Note } from './note.ts';
import { mentions, notes } from './tables.server.ts';

export function saveNote(tx: Tx, { record, ...note }: Note): void {
  const row = { ...note, recordKind: record.kind, recordId: record.id };
  tx.insert(notes).values(row).onConflictDoUpdate({ target: notes.id, set: row }).run();
}

export function findNote(db: Db, id: string): Note | undefined {
  const row = db.select().from(notes).where(eq(notes.id, id)).get();
  return row && asNote(row);
}

export function deleteNote(tx: Tx, id: string): void {
  tx.delete(notes).where(eq(notes.id, id)).run();
}

export type Mention = typeof mentions.$inferSelect;

export function saveMention(tx: Tx, mention: Mention): void {
  tx.insert(mentions).values(mention).run();
}

export function listMentionsIn(db: Db, noteId: string): Mention[] {
  return db.select().from(mentions).where(eq(mentions.noteId, noteId)).all();
}

/** Those that somebody has not seen yet, with their notes, the oldest first. */
export function listUnseenMentions(db: Db, personId: string): (Note & { mentionedAt: number })[] {
  return db
    .select()
    .from(mentions)
    .innerJoin(notes, eq(notes.id, mentions.noteId))
    .where(and(eq(mentions.personId, personId), isNull(mentions.seenAt)))
    .orderBy(asc(mentions.at))
    .all()
    .map((row) => ({ ...asNote(row.notes), mentionedAt: row.mentions.at }));
}

export function markMentionsSeen(tx: Tx, personId: string, noteIds: string[], seenAt: number): void {
  const theirs = and(eq(mentions.personId, personId), inArray(mentions.noteId, noteIds), isNull(mentions.seenAt));
  tx.update(mentions).set({ seenAt }).where(theirs).run();
}

function asNote({ recordKind, recordId, ...note }: typeof notes.$inferSelect): Note {
  return { ...note, record: { kind: recordKind, id: recordId } };
}
