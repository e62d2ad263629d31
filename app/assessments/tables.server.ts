import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import { leads } from '#app/leads/tables.server.ts';
import { people } from '#app/people/tables.server.ts';
import { json, moment } from '#app/storage/columns.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { ReportDraft } from './report.ts';
import type { ReportFormat, SentReport } from './sent-report.ts';

/** The assessment that goes back to a client: one for each lead, worked on at the desk. */
export const reports = sqliteTable('reports', {
  id: text('id').primaryKey(),
  leadId: text('lead_id')
    .notNull()
    .unique()
    .references(() => leads.id, { onDelete: 'cascade' }),
  locale: text('locale').$type<Locale>().notNull(),
  draft: json<ReportDraft>('draft').notNull(),
  /** Grows with every change: who saves must have seen the last one. */
  version: integer('version').notNull(),
  /** Of the version sent last, however long ago it was forgotten; 0 before the first. */
  lastNumber: integer('last_number').notNull().default(0),
  createdAt: moment('created_at').notNull(),
  changedAt: moment('changed_at').notNull(),
  changedById: text('changed_by_id').references(() => people.id),
});

/** What was sent, as it was sent, for good. */
export const sentReports = sqliteTable(
  'sent_reports',
  {
    id: text('id').primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    content: json<SentReport>('content').notNull(),
    sentAt: moment('sent_at').notNull(),
    sentById: text('sent_by_id').references(() => people.id),
    messageId: text('message_id').notNull(),
  },
  (table) => [
    uniqueIndex('sent_reports_in_order').on(table.reportId, table.number),
    index('sent_reports_by_time').on(table.sentAt),
  ],
);

/** What was made of a sent version to be taken away; the bytes lie in DATA_DIR/files under their SHA-256. */
export const reportFiles = sqliteTable(
  'report_files',
  {
    sentId: text('sent_id')
      .notNull()
      .references(() => sentReports.id, { onDelete: 'cascade' }),
    format: text('format').$type<ReportFormat>().notNull(),
    locale: text('locale').$type<Locale>().notNull(),
    sha256: text('sha256').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.sentId, table.format, table.locale] }),
    index('report_files_by_content').on(table.sha256),
  ],
);

/** What was said about a report on its page. */
export const reportReplies = sqliteTable(
  'report_replies',
  {
    id: text('id').primaryKey(),
    reportId: text('report_id')
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    from: text('from').$type<'client' | 'us'>().notNull(),
    byId: text('by_id').references(() => people.id),
    text: text('text').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [index('report_replies_by_report').on(table.reportId, table.at)],
);
