import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Bilingual } from '#app/words/locale.ts';
import type { Client, EditedPage, PageText, Testimonial, Video } from './page-text.ts';

/** One row: how many times anything that a public page shows has changed. Triggers count (`0003_content_version`). */
export const contentVersion = sqliteTable('content_version', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
});

export const pageTexts = sqliteTable('page_texts', {
  page: text('page').$type<EditedPage>().primaryKey(),
  text: json<Bilingual<PageText>>('text').notNull(),
  changedAt: moment('changed_at').notNull(),
});

/** `position` orders what editors have put in order. */
const position = () => integer('position').notNull();

export const testimonials = sqliteTable(
  'testimonials',
  {
    id: text('id').primaryKey(),
    position: position(),
    text: json<Testimonial['text']>('text').notNull(),
  },
  (table) => [index('testimonials_in_order').on(table.position)],
);

export const clients = sqliteTable(
  'clients',
  {
    id: text('id').primaryKey(),
    position: position(),
    subscribers: integer('subscribers'),
    text: json<Client['text']>('text').notNull(),
  },
  (table) => [index('clients_in_order').on(table.position)],
);

export const videos = sqliteTable(
  'videos',
  {
    id: text('id').primaryKey(),
    position: position(),
    url: text('url').notNull(),
    minutes: integer('minutes').notNull(),
    text: json<Video['text']>('text').notNull(),
  },
  (table) => [index('videos_in_order').on(table.position)],
);
