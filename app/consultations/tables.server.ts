import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { companies, people } from '#app/people/tables.server.ts';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { BodyPart } from '#app/mail/reading/incoming-message.ts';
import type { AnswerLanguage } from './answering.ts';
import type { CalendarCountry } from './calendar.ts';
import type { EntitlementKind } from './entitlement.ts';
import type { MessageKind, MessageStanding, Way } from './message.ts';
import type { ThreadEvent, ThreadState } from './thread.ts';

export const entitlements = sqliteTable(
  'entitlements',
  {
    id: text('id').primaryKey(),
    companyId: text('company_id')
      .notNull()
      .references(() => companies.id, { onDelete: 'cascade' }),
    kind: text('kind').$type<EntitlementKind>().notNull(),
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on'),
    /** Null: everybody of the company. */
    personIds: json<string[] | null>('person_ids'),
    createdAt: moment('created_at').notNull(),
    byId: text('by_id').references(() => people.id),
    version: integer('version').notNull().default(1),
  },
  (table) => [index('entitlements_of_company').on(table.companyId), index('entitlements_by_end').on(table.endsOn)],
);

export const threads = sqliteTable(
  'threads',
  {
    id: text('id').primaryKey(),
    number: text('number').notNull().unique(),
    subject: text('subject').notNull(),
    state: text('state').$type<ThreadState>().notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    /** Who asked. */
    clientId: text('client_id').references(() => people.id, { onDelete: 'set null' }),
    companyId: text('company_id').references(() => companies.id, { onDelete: 'set null' }),
    /** The right it was asked by; null where there was none in force. */
    right: text('right').$type<EntitlementKind>(),
    topic: text('topic'),
    /** The lead that it was before, which may be gone; a lead becomes one thread. */
    leadId: text('lead_id').unique(),
    assigneeId: text('assignee_id').references(() => people.id),
    ownerId: text('owner_id').references(() => people.id),
    /** Computed from the events; null where no answer is owed, or the clock stands still. */
    dueAt: moment('due_at'),
    snoozedUntil: moment('snoozed_until'),
    mergedIntoId: text('merged_into_id'),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    closedAt: moment('closed_at'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('threads_by_state').on(table.state, table.dueAt),
    index('threads_by_change').on(table.changedAt),
    index('threads_by_assignee').on(table.assigneeId, table.state),
    index('threads_of_company').on(table.companyId, table.changedAt),
    index('threads_of_client').on(table.clientId, table.changedAt),
    index('threads_by_waking').on(table.snoozedUntil),
  ],
);

/** The last number given out in a year. */
export const threadNumbers = sqliteTable('thread_numbers', {
  year: integer('year').primaryKey(),
  last: integer('last').notNull(),
});

const threadId = () =>
  text('thread_id')
    .notNull()
    .references(() => threads.id, { onDelete: 'cascade' });

/** All that has happened, in the order in which it came to us, whatever the sender's clock says. */
export const threadEvents = sqliteTable(
  'thread_events',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    threadId: threadId(),
    at: moment('at').notNull(),
    /** Null where the house did it by itself. */
    byId: text('by_id').references(() => people.id, { onDelete: 'set null' }),
    event: json<ThreadEvent>('event').notNull(),
  },
  (table) => [index('thread_events_of').on(table.threadId, table.seq)],
);

export const threadMessages = sqliteTable(
  'thread_messages',
  {
    id: text('id').primaryKey(),
    threadId: threadId(),
    at: moment('at').notNull(),
    kind: text('kind').$type<MessageKind>().notNull(),
    standing: text('standing').$type<MessageStanding>().notNull(),
    /** Why it is held, or which automatic mail it is. */
    reason: text('reason'),
    way: text('way').$type<Way>().notNull(),
    personId: text('person_id').references(() => people.id, { onDelete: 'set null' }),
    name: text('name').notNull(),
    address: text('address').notNull(),
    body: json<BodyPart[]>('body').notNull(),
    html: text('html'),
    /** The stored message that it came in as. */
    incomingId: text('incoming_id'),
    /** As references name it: theirs where it came by mail, ours where we sent it. */
    messageId: text('message_id'),
  },
  (table) => [
    index('thread_messages_of').on(table.threadId, table.at),
    index('thread_messages_by_message_id').on(table.messageId),
    index('thread_messages_by_incoming').on(table.incomingId),
    index('thread_messages_by_person').on(table.personId),
    index('thread_messages_by_standing').on(table.standing, table.at),
  ],
);

/** Their bytes lie in DATA_DIR/files under their SHA-256. */
export const threadFiles = sqliteTable(
  'thread_files',
  {
    id: text('id').primaryKey(),
    threadId: threadId(),
    messageId: text('message_id')
      .notNull()
      .references(() => threadMessages.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    type: text('type').notNull(),
    size: integer('size').notNull(),
    sha256: text('sha256').notNull(),
    storedAt: moment('stored_at').notNull(),
  },
  (table) => [
    index('thread_files_of').on(table.threadId),
    index('thread_files_of_message').on(table.messageId),
    index('thread_files_by_content').on(table.sha256),
  ],
);

/** Addresses to answer to, one a recipient, a thread and a direction, known by the hash of their token alone. */
export const threadWays = sqliteTable(
  'thread_ways',
  {
    tokenHash: text('token_hash').primaryKey(),
    threadId: threadId(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    direction: text('direction').$type<'answer' | 'note'>().notNull(),
    createdAt: moment('created_at').notNull(),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('thread_ways_of').on(table.threadId, table.personId)],
);

/** What somebody of us is writing, for colleagues to see. */
export const threadDrafts = sqliteTable(
  'thread_drafts',
  {
    threadId: threadId(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    text: text('text').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.threadId, table.personId] })],
);

export const savedAnswers = sqliteTable('saved_answers', {
  id: text('id').primaryKey(),
  title: text('title').notNull(),
  locale: text('locale').$type<Locale>().notNull(),
  text: text('text').notNull(),
  changedAt: moment('changed_at').notNull(),
  byId: text('by_id').references(() => people.id),
});

/** How somebody answers questions, where that is said of them: whoever is not here works as the house does. */
export const answerers = sqliteTable('answerers', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  languages: json<AnswerLanguage[]>('languages').notNull(),
  /** Whose days off are theirs. */
  country: text('country').$type<CalendarCountry>().notNull(),
  zone: text('zone').notNull(),
  opens: integer('opens').notNull(),
  closes: integer('closes').notNull(),
  /** Open threads that are a full load; null for the house's own. */
  most: integer('most'),
  version: integer('version').notNull(),
  changedAt: moment('changed_at').notNull(),
});

/** What each message says, for the search: written by triggers, see drizzle/0013_consultations.sql. */
export const threadTexts = sqliteTable(
  'thread_texts',
  {
    number: integer('number').primaryKey(),
    messageId: text('message_id').notNull().unique(),
    threadId: text('thread_id').notNull(),
    text: text('text').notNull(),
  },
  (table) => [index('thread_texts_of').on(table.threadId)],
);
