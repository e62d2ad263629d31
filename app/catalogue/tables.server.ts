import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Bilingual } from '#app/words/locale.ts';
import type { CourseText } from './course.ts';
import type { Tier, TierText } from './tier.ts';

export const offeredTiers = sqliteTable('offered_tiers', {
  tier: text('tier').$type<Tier>().primaryKey(),
  text: json<Bilingual<TierText>>('text').notNull(),
  changedAt: moment('changed_at').notNull(),
});

export const courses = sqliteTable(
  'courses',
  {
    slug: text('slug').primaryKey(),
    startsOn: text('starts_on').notNull(),
    endsOn: text('ends_on').notNull(),
    seats: integer('seats').notNull(),
    seatsTaken: integer('seats_taken').notNull(),
    priceRoubles: integer('price_roubles'),
    cancelledAt: moment('cancelled_at'),
    text: json<Bilingual<CourseText>>('text').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [index('courses_by_end').on(table.endsOn)],
);
