import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { leads } from '#app/leads/tables.server.ts';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Bilingual } from '#app/words/locale.ts';
import type { CourseText } from './course.ts';
import type { EnrolmentState } from './enrolment.ts';
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

/** Who takes part in a course, as the house has agreed with them: an application asks, an enrolment is the answer. */
export const enrolments = sqliteTable(
  'enrolments',
  {
    id: text('id').primaryKey(),
    course: text('course')
      .notNull()
      .references(() => courses.slug),
    leadId: text('lead_id')
      .notNull()
      .unique()
      .references(() => leads.id, { onDelete: 'cascade' }),
    seats: integer('seats').notNull(),
    state: text('state').$type<EnrolmentState>().notNull(),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
  },
  (table) => [index('enrolments_by_course').on(table.course, table.createdAt)],
);
