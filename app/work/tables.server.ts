import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { moment } from '#app/storage/columns.server.ts';

/** When each entry of the timetable last ended well, so that a restart does not run the daily ones again. */
export const workRuns = sqliteTable('work_runs', {
  name: text('name').primaryKey(),
  lastRunAt: moment('last_run_at').notNull(),
});
