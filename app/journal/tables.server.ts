import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Frequency, Topic, UnsubscribeReason } from './subscription.ts';

/** Who asked to subscribe and has not confirmed: kept apart from readers, forgotten after seven days. */
export const subscriptionRequests = sqliteTable(
  'subscription_requests',
  {
    id: text('id').primaryKey(),
    address: text('address').notNull(),
    addressKey: text('address_key').notNull(),
    name: text('name'),
    topics: json<Topic[]>('topics').notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    advertising: integer('advertising', { mode: 'boolean' }).notNull(),
    form: text('form').$type<'home' | 'subscribe'>().notNull(),
    requestedAt: moment('requested_at').notNull(),
    confirmedAt: moment('confirmed_at'),
  },
  (table) => [
    index('subscription_requests_by_age').on(table.requestedAt),
    index('subscription_requests_by_address').on(table.addressKey),
  ],
);

export const readers = sqliteTable(
  'readers',
  {
    id: text('id').primaryKey(),
    address: text('address').notNull(),
    addressKey: text('address_key').notNull().unique(),
    acts: json<string[]>('acts').notNull(),
    name: text('name'),
    topics: json<Topic[]>('topics').notNull(),
    frequency: text('frequency').$type<Frequency>().notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    /** A calendar day, `YYYY-MM-DD`: nothing is sent before it. */
    pausedUntil: text('paused_until'),
    advertisingSince: moment('advertising_since'),
    confirmedAt: moment('confirmed_at').notNull(),
    unsubscribedAt: moment('unsubscribed_at'),
    unsubscribeReason: text('unsubscribe_reason').$type<UnsubscribeReason>(),
    unsubscribeRemark: text('unsubscribe_remark'),
  },
  (table) => [index('readers_by_unsubscription').on(table.unsubscribedAt)],
);

/** A reader's wish for another address, until it is confirmed from there. */
export const addressChanges = sqliteTable(
  'address_changes',
  {
    id: text('id').primaryKey(),
    readerId: text('reader_id')
      .notNull()
      .references(() => readers.id, { onDelete: 'cascade' }),
    address: text('address').notNull(),
    requestedAt: moment('requested_at').notNull(),
  },
  (table) => [
    index('address_changes_by_reader').on(table.readerId),
    index('address_changes_by_age').on(table.requestedAt),
  ],
);

/** What the journal has published; the texts lie apart, so that lists need not read them. */
export const articles = sqliteTable(
  'articles',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    topic: text('topic').$type<Topic>().notNull(),
    /** A calendar day, `YYYY-MM-DD`: not shown before it. */
    publishedOn: text('published_on').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [
    index('articles_by_day').on(table.publishedOn),
    index('articles_by_topic').on(table.topic, table.publishedOn),
  ],
);

export const articleTexts = sqliteTable(
  'article_texts',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    locale: text('locale').$type<Locale>().notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    /** Markdown */
    body: text('body').notNull(),
    /** Reading time. */
    minutes: integer('minutes').notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.locale] })],
);
