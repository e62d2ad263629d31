import type { Counts } from '#app/people/destruction.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import {
  deleteNote,
  deleteTask,
  listNotesNaming,
  listNotesOn,
  listTasksNaming,
  listTasksOn,
  type StoredNote,
  type StoredTask,
} from './forgetting-store.server.ts';
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

/** Anywhere, so that it names an address. */
export function writtenNaming(db: Db, address: string): Written {
  return { notes: listNotesNaming(db, address).map(ofNote), tasks: listTasksNaming(db, address).map(ofTask) };
}

export function forgetWritten(tx: Tx, { notes, tasks }: Written): Counts {
  for (const { id } of notes) deleteNote(tx, id);
  for (const { id } of tasks) deleteTask(tx, id);
  return { note: notes.length, task: tasks.length };
}

function ofNote({ id, recordKind, recordId, text, at }: StoredNote): Written['notes'][number] {
  return { id, recordKind, recordId, text, at };
}

function ofTask(task: StoredTask): Written['tasks'][number] {
  const { id, recordKind, recordId, title, createdAt, dueOn, doneAt } = task;
  return { id, recordKind, recordId, title, createdAt, dueOn, doneAt };
}
