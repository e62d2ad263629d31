import { isNotNull } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { LetterState } from './delivery.ts';
import type { LetterKind } from './letter.ts';
import type { SuppressionReason } from './suppression.ts';

/** The outbox: one row a letter, written in the transaction of the fact it tells of. */
export const letters = sqliteTable(
  'letters',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    messageId: text('message_id').notNull().unique(),
    kind: text('kind').$type<LetterKind>().notNull(),
    /** Null once the person was forgotten. */
    recipient: text('recipient'),
    recipientKey: text('recipient_key').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    data: json<unknown>('data').notNull(),
    priority: integer('priority').notNull(),
    state: text('state').$type<LetterState>().notNull(),
    /** Why it is refused, skipped or uncertain; else the last reason to try again. */
    reason: text('reason'),
    answer: text('answer'),
    tries: integer('tries').notNull().default(0),
    postedAt: moment('posted_at').notNull(),
    dueAt: moment('due_at').notNull(),
    leaseUntil: moment('lease_until'),
    settledAt: moment('settled_at'),
  },
  (table) => [
    index('letters_by_due').on(table.state, table.priority, table.dueAt),
    index('letters_by_lease').on(table.leaseUntil).where(isNotNull(table.leaseUntil)),
    index('letters_by_recipient').on(table.recipientKey),
    index('letters_by_settled').on(table.settledAt).where(isNotNull(table.settledAt)),
  ],
);

/** Addresses we must not write to, known only by a keyed hash. */
export const suppressions = sqliteTable('suppressions', {
  recipientKey: text('recipient_key').primaryKey(),
  reason: text('reason').$type<SuppressionReason>().notNull(),
  at: moment('at').notNull(),
  messageId: text('message_id'),
});

/** How many letters strangers have made us send, and how many bytes they have left with us, per budget and window. */
export const budgets = sqliteTable('budgets', {
  key: text('key').primaryKey(),
  spent: integer('spent').notNull(),
  windowEndsAt: moment('window_ends_at').notNull(),
});
