import type { App } from '#app/app.server.ts';
import { messageIdOf, post } from '#app/mail/outbox.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { rowVersion } from '#app/content/row-version.server.ts';
import { audit } from './audit.server.ts';
import { forgetMentionsIn } from './forget-record.server.ts';
import {
  deleteNote,
  findNote,
  listMentionsIn,
  listUnseenMentions,
  markMentionsSeen,
  saveMention,
  saveNote,
} from './note-store.server.ts';
import { mentionedIn, mentionId, type Note, type RecordName } from './note.ts';
import type { RecordRef, WatchedRef } from './record.ts';

/** What was typed: the text, and the colleagues ticked besides those named in it. */
export interface NoteText {
  text: string;
  mentions?: readonly string[] | undefined;
}

export type NoteRefused = { refused: 'unknown' | 'not-own' };
/** It is another one by now: changed in another window, or on another device. */
export type NoteChangeRefused = NoteRefused | { refused: 'changed'; note: Note };

/** By what a form tells that a note is still the one it showed. */
export function versionOfNote({ text }: Pick<Note, 'text'>): string {
  return rowVersion(text);
}

/** Writes a note about a record, and tells by letter the colleagues it mentions. */
export function writeNote(app: App, person: Person, record: RecordRef, written: NoteText, about: RecordName): Note {
  return transact(app.db, (tx) => {
    const at = app.clock.now();
    const { text } = written;
    const note: Note = { id: app.newId(), record, authorId: person.id, text, at, changedAt: null };
    saveNote(tx, note);
    mention(app, tx, person, note, written, about);
    audit(app, tx, person.id, 'note-written', { kind: 'note', id: note.id }, { [record.kind]: record.id });
    return note;
  });
}

/** Only one's own, over the text that was seen. Whoever is mentioned only now is told, once; whoever is not any more, need not look. */
export function changeNote(
  app: App,
  person: Person,
  seen: { id: string; version: string },
  written: NoteText,
  about: RecordName,
): { refused: undefined; note: Note } | NoteChangeRefused {
  const { id } = seen;
  return transact(app.db, (tx) => {
    const known = findNote(tx, id);
    if (!known) return { refused: 'unknown' };
    if (known.authorId !== person.id) return { refused: 'not-own' };
    if (versionOfNote(known) !== seen.version) return { refused: 'changed', note: known };
    const note = { ...known, text: written.text, changedAt: app.clock.now() };
    saveNote(tx, note);
    mention(app, tx, person, note, written, about);
    audit(app, tx, person.id, 'note-changed', { kind: 'note', id }, { [note.record.kind]: note.record.id });
    return { refused: undefined, note };
  });
}

/** Only one's own. The letters about it lose their text too. */
export function removeNote(app: App, person: Person, id: string): { refused: undefined; note: Note } | NoteRefused {
  return transact(app.db, (tx) => {
    const note = findNote(tx, id);
    if (!note) return { refused: 'unknown' };
    if (note.authorId !== person.id) return { refused: 'not-own' };
    forgetMentionsIn(app, tx, [id]);
    deleteNote(tx, id);
    audit(app, tx, person.id, 'note-removed', { kind: 'note', id }, { [note.record.kind]: note.record.id });
    return { refused: undefined, note };
  });
}

/** Somebody has the record open before them: what it says of them is seen. */
export function seeMentions(app: App, personId: string, { kind, id }: WatchedRef): void {
  const unseen = listUnseenMentions(app.db, personId);
  const here = unseen.filter(({ record }) => record.kind === kind && record.id === id);
  if (here.length === 0) return;
  const now = app.clock.now();
  transact(app.db, (tx) => {
    markMentionsSeen(
      tx,
      personId,
      here.map((note) => note.id),
      now,
    );
  });
}

function mention(app: App, tx: Tx, author: Person, note: Note, { text, mentions = [] }: NoteText, about: RecordName) {
  const others = listColleagues(tx, 'leads').filter(({ id }) => id !== author.id);
  const meant = mentionedIn({ text, ticked: mentions }, others);
  const known = listMentionsIn(tx, note.id).map(({ personId }) => personId);
  const dropped = known.filter((personId) => meant.every(({ id }) => id !== personId));
  for (const personId of dropped) markMentionsSeen(tx, personId, [note.id], app.clock.now());
  for (const colleague of meant.filter(({ id }) => !known.includes(id))) {
    saveMention(tx, { noteId: note.id, personId: colleague.id, at: app.clock.now(), seenAt: null });
    const data = { by: author.name, about: about.title, path: about.path, text };
    const letter = { kind: 'note-mention', to: colleague.address, locale: colleague.locale, data } as const;
    post(app, tx, letter, { messageId: messageIdOf(app, mentionId(note.id, colleague.id)) });
  }
}
