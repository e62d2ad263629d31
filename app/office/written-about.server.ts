import type { App } from '#app/app.server.ts';
import type { Counts } from '#app/people/destruction.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import {
  deleteTask,
  deleteViewOf,
  eachNote,
  eachTask,
  eachView,
  listNotesOn,
  listTasksOn,
  type StoredNote,
  type StoredTask,
  type StoredView,
} from './forgetting-store.server.ts';
import { forgetMentionsIn } from './forget-record.server.ts';
import { deleteNote } from './note-store.server.ts';
import type { RecordRef } from './record.ts';

/** What consultants have written for each other. */
export interface Written {
  notes: Pick<StoredNote, 'id' | 'recordKind' | 'recordId' | 'text' | 'at'>[];
  tasks: Pick<StoredTask, 'id' | 'recordKind' | 'recordId' | 'title' | 'createdAt' | 'dueOn' | 'doneAt'>[];
}

/** About a record. */
export function writtenOn(db: Db, record: RecordRef): Written {
  return { notes: listNotesOn(db, record).map(ofNote), tasks: listTasksOn(db, record).map(ofTask) };
}

/** Whether anything was written or planned about a record after a moment. */
export function isWrittenAboutSince(db: Db, record: RecordRef, moment: number): boolean {
  const isLater = (at: number | null) => at !== null && at > moment;
  return (
    listNotesOn(db, record).some(({ at, changedAt }) => isLater(at) || isLater(changedAt)) ||
    listTasksOn(db, record).some(({ createdAt, doneAt }) => isLater(createdAt) || isLater(doneAt))
  );
}

/** What names somebody wherever it stands: what is written about other records or none, and lists that are kept. */
export interface Naming extends Written {
  views: Pick<StoredView, 'id' | 'list' | 'name' | 'query'>[];
}

/** All of it is read: no index knows the ways in which somebody can be named. */
export function writtenNaming(db: Db, names: (text: string) => boolean): Naming {
  return {
    notes: chosen(eachNote(db), ({ text }) => names(text)).map(ofNote),
    tasks: chosen(eachTask(db), ({ title }) => names(title)).map(ofTask),
    views: chosen(eachView(db), ({ name, query }) => names(name) || names(plain(query))).map(ofView),
  };
}

/** The letters that told of it lose their text too. */
export function forgetNaming(app: App, tx: Tx, { notes, tasks, views }: Naming): Counts {
  forgetMentionsIn(
    app,
    tx,
    notes.map(({ id }) => id),
  );
  for (const { id } of notes) deleteNote(tx, id);
  for (const { id } of tasks) deleteTask(tx, id);
  for (const { id } of views) deleteViewOf(tx, id);
  return { note: notes.length, task: tasks.length, 'saved-view': views.length };
}

function chosen<T>(all: Iterable<T>, isMeant: (one: T) => boolean): T[] {
  const found: T[] = [];
  for (const one of all) if (isMeant(one)) found.push(one);
  return found;
}

/** What stands in the fields of a search. */
function plain(query: string): string {
  return [...new URLSearchParams(query).values()].join('\n');
}

function ofNote({ id, recordKind, recordId, text, at }: StoredNote): Written['notes'][number] {
  return { id, recordKind, recordId, text, at };
}

function ofTask(task: StoredTask): Written['tasks'][number] {
  const { id, recordKind, recordId, title, createdAt, dueOn, doneAt } = task;
  return { id, recordKind, recordId, title, createdAt, dueOn, doneAt };
}

function ofView({ id, list, name, query }: StoredView): Naming['views'][number] {
  return { id, list, name, query };
}
