import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import { moment } from '#app/storage/columns.server.ts';
import type { Outcome, Source } from './outcome.ts';

/** The ledger of all that came in: one row a message, written with its bytes before anything is read. */
export const incomingMessages = sqliteTable(
  'incoming_messages',
  {
    id: text('id').primaryKey(),
    mailbox: text('mailbox').notNull(),
    source: text('source').$type<Source>().notNull(),
    /** Null of what did not come by IMAP. */
    uidValidity: integer('uid_validity'),
    uid: integer('uid'),
    /** Of the bytes that are kept. */
    sha256: text('sha256').notNull(),
    /** As it came; of what was too big only the beginning is kept. */
    size: integer('size').notNull(),
    /** What it says of itself is known once it has been read. Without a Message-ID it has one made of the hash. */
    messageId: text('message_id'),
    subject: text('subject'),
    sender: text('sender'),
    senderKey: text('sender_key'),
    /** One and the same for two copies of what one person sent once. */
    copyKey: text('copy_key'),
    receivedAt: moment('received_at').notNull(),
    /** Null until it is settled. */
    outcome: text('outcome').$type<Outcome>(),
    reason: text('reason'),
    settledAt: moment('settled_at'),
    tries: integer('tries').notNull().default(0),
    dueAt: moment('due_at').notNull(),
    leaseUntil: moment('lease_until'),
    threadId: text('thread_id'),
    /** The message that a duplicate is the same as. */
    sameAs: text('same_as'),
    /** When one of us decided that it is to stay where it is, for good, and who. */
    declinedAt: moment('declined_at'),
    declinedById: text('declined_by_id'),
  },
  (table) => [
    unique('incoming_by_uid').on(table.mailbox, table.uidValidity, table.uid),
    index('incoming_due').on(table.outcome, table.dueAt, table.id),
    index('incoming_by_arrival').on(table.receivedAt),
    index('incoming_by_outcome').on(table.outcome, table.receivedAt),
    index('incoming_by_sender').on(table.senderKey, table.receivedAt),
    index('incoming_by_message_id').on(table.messageId),
    index('incoming_by_hash').on(table.sha256, table.mailbox),
    index('incoming_by_copy').on(table.copyKey),
    index('incoming_of_thread').on(table.threadId, table.receivedAt),
  ],
);

/** Raw messages, each kept once, in a table of their own: whoever lists the ledger does not read past them. */
export const incomingBytes = sqliteTable('incoming_bytes', {
  sha256: text('sha256').primaryKey(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
});

/**
 * What is kept no more and still lies in its mailbox: it must not come in anew. Of what it was there is nothing but a hash
 * that only this house can make.
 */
export const forgottenMessages = sqliteTable(
  'forgotten_messages',
  {
    mailbox: text('mailbox').notNull(),
    uidValidity: integer('uid_validity').notNull(),
    uid: integer('uid').notNull(),
    contentKey: text('content_key').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.mailbox, table.uidValidity, table.uid] }),
    index('forgotten_by_content').on(table.contentKey, table.mailbox),
  ],
);

/** How far each IMAP mailbox has been read, and what was counted when it was last looked through from end to end. */
export const mailboxes = sqliteTable('mailboxes', {
  mailbox: text('mailbox').primaryKey(),
  uidValidity: integer('uid_validity').notNull(),
  lastUid: integer('last_uid').notNull(),
  /** When it was last known to hold nothing that is not kept here. */
  readAt: moment('read_at'),
  countedAt: moment('counted_at'),
  onServer: integer('on_server'),
  /** Of those on the server, how many were kept here before they were counted; the others were fetched then. */
  kept: integer('kept'),
});
