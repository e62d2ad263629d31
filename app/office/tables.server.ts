import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { people } from '#app/people/tables.server.ts';
import { json, moment } from '#app/storage/columns.server.ts';
import type { AuditAction, AuditDetails, AuditSubject } from './audit.ts';
import type { RecordRef, WatchedRef } from './record.ts';
import type { ViewedList } from './saved-view.ts';

const personId = (name = 'person_id') =>
  text(name)
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' });
const recordKind = () => text('record_kind').$type<RecordRef['kind']>().notNull();
const recordId = () => text('record_id').notNull();

/** What consultants write for each other; a client never sees it. */
export const notes = sqliteTable(
  'notes',
  {
    id: text('id').primaryKey(),
    recordKind: recordKind(),
    recordId: recordId(),
    authorId: personId('author_id'),
    text: text('text').notNull(),
    at: moment('at').notNull(),
    changedAt: moment('changed_at'),
  },
  (table) => [index('notes_by_record').on(table.recordKind, table.recordId, table.at)],
);

export const mentions = sqliteTable(
  'mentions',
  {
    noteId: text('note_id')
      .notNull()
      .references(() => notes.id, { onDelete: 'cascade' }),
    personId: personId(),
    at: moment('at').notNull(),
    seenAt: moment('seen_at'),
  },
  (table) => [
    primaryKey({ columns: [table.noteId, table.personId] }),
    index('mentions_by_person').on(table.personId, table.seenAt),
  ],
);

export const tasks = sqliteTable(
  'tasks',
  {
    id: text('id').primaryKey(),
    /** Both null for a task of its own. */
    recordKind: text('record_kind').$type<RecordRef['kind']>(),
    recordId: text('record_id'),
    title: text('title').notNull(),
    assigneeId: personId('assignee_id'),
    authorId: personId('author_id'),
    createdAt: moment('created_at').notNull(),
    /** The day it is due, `YYYY-MM-DD` in Moscow. */
    dueOn: text('due_on'),
    remindAt: moment('remind_at'),
    remindedAt: moment('reminded_at'),
    doneAt: moment('done_at'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('tasks_by_assignee').on(table.assigneeId, table.doneAt, table.dueOn),
    index('tasks_by_record').on(table.recordKind, table.recordId),
    index('tasks_by_reminder').on(table.remindAt),
  ],
);

/** A list with its filters, under a name of one's own. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: text('id').primaryKey(),
    personId: personId(),
    list: text('list').$type<ViewedList>().notNull(),
    name: text('name').notNull(),
    /** The query string, without the question mark. */
    query: text('query').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('saved_views_by_person').on(table.personId, table.list)],
);

/** Who has a record open: refreshed while they do, and forgotten soon after. */
export const watchers = sqliteTable(
  'watchers',
  {
    recordKind: text('record_kind').$type<WatchedRef['kind']>().notNull(),
    recordId: recordId(),
    personId: personId(),
    /** Whether something is being typed. */
    isEditing: integer('is_editing', { mode: 'boolean' }).notNull(),
    seenAt: moment('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.recordKind, table.recordId, table.personId] })],
);

/** Who saw and changed what. Never changed; destroyed with its retention alone. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    at: moment('at').notNull(),
    /** Null where the house did it by itself. */
    personId: text('person_id').references(() => people.id),
    action: text('action').$type<AuditAction>().notNull(),
    subjectKind: text('subject_kind').$type<AuditSubject['kind']>().notNull(),
    subjectId: text('subject_id').notNull(),
    details: json<AuditDetails>('details').notNull(),
  },
  (table) => [
    index('audit_log_by_subject').on(table.subjectKind, table.subjectId, table.seq),
    index('audit_log_by_person').on(table.personId, table.seq),
    index('audit_log_by_action').on(table.action, table.seq),
    index('audit_log_by_person_and_action').on(table.personId, table.action, table.seq),
    index('audit_log_by_time').on(table.at),
  ],
);

/** What the owner has set: each setting a JSON value that `settings.ts` gives the shape and the default of. */
export const settings = sqliteTable('settings', {
  name: text('name').primaryKey(),
  value: json<unknown>('value').notNull(),
  version: integer('version').notNull(),
  changedAt: moment('changed_at').notNull(),
  changedById: text('changed_by_id').references(() => people.id),
});
