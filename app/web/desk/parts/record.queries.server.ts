import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { threads } from '#app/consultations/tables.server.ts';
import { leads } from '#app/leads/tables.server.ts';
import type { RecordName } from '#app/office/note.ts';
import type { RecordRef } from '#app/office/record.ts';
import { mentions, notes, tasks } from '#app/office/tables.server.ts';
import { companies } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

export interface NoteShown {
  id: string;
  authorId: string;
  text: string;
  at: number;
  changedAt: number | null;
  /** Whom it calls. */
  mentions: string[];
}

/** The notes on a record, the latest first. */
export function listNotesShown(db: Db, { kind, id: recordId }: RecordRef): NoteShown[] {
  const { id, authorId, text, at, changedAt } = notes;
  const called = sql<string>`(select json_group_array(${mentions.personId}) from ${mentions} where ${mentions.noteId} = ${id})`;
  return db
    .select({ id, authorId, text, at, changedAt, mentions: called })
    .from(notes)
    .where(and(eq(notes.recordKind, kind), eq(notes.recordId, recordId)))
    .orderBy(desc(at), desc(id))
    .all()
    .map((row) => ({ ...row, mentions: JSON.parse(row.mentions) as string[] }));
}

export interface TaskShown {
  id: string;
  title: string;
  assigneeId: string;
  dueOn: string | null;
  remindAt: number | null;
  doneAt: number | null;
  version: number;
}

/** The tasks on a record: what is to be done first, by the day it is due. */
export function listTasksShown(db: Db, { kind, id: recordId }: RecordRef): TaskShown[] {
  const { id, title, assigneeId, dueOn, remindAt, doneAt, version } = tasks;
  return db
    .select({ id, title, assigneeId, dueOn, remindAt, doneAt, version })
    .from(tasks)
    .where(and(eq(tasks.recordKind, kind), eq(tasks.recordId, recordId)))
    .orderBy(asc(sql`${doneAt} is not null`), asc(sql`coalesce(${dueOn}, '9999')`), desc(doneAt), asc(tasks.createdAt))
    .all();
}

/** What a record is called and where its page is, without a locale; and the version it has come to. */
export type NamedRecord = RecordName & { version: number };

export function nameRecord(db: Db, { kind, id }: RecordRef): NamedRecord | undefined {
  return { lead: nameLead, company: nameCompany, thread: nameThread }[kind](db, id);
}

function nameCompany(db: Db, id: string): NamedRecord | undefined {
  const { name, version } = companies;
  const row = db.select({ title: name, version }).from(companies).where(eq(companies.id, id)).get();
  return row && { ...row, path: `/desk/companies/${id}` };
}

function nameThread(db: Db, id: string): NamedRecord | undefined {
  const { number, subject, version } = threads;
  const row = db.select({ number, subject, version }).from(threads).where(eq(threads.id, id)).get();
  return row && { title: `${row.number}, ${row.subject}`, version: row.version, path: `/desk/threads/${id}` };
}

function nameLead(db: Db, id: string): NamedRecord | undefined {
  const { reference, name, company, version, state } = leads;
  const row = db.select({ reference, name, company, version, state }).from(leads).where(eq(leads.id, id)).get();
  if (!row || row.state === 'withdrawn') return undefined;
  return { title: `${row.reference}, ${row.company ?? row.name}`, version: row.version, path: `/desk/leads/${id}` };
}
