import { eq, inArray, max, sql } from 'drizzle-orm';
import { reportReplies, reports, sentReports } from '#app/assessments/tables.server.ts';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** What those are called who had a hand in it, by their ids. */
export function listNames(db: Db, ids: (string | null)[]): Record<string, string> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return {};
  const { id, name } = people;
  const rows = db.select({ id, name }).from(people).where(inArray(id, known)).all();
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}

/** How the report of a lead stands, for the page of the lead; nothing where nobody has begun one. */
export function findReportStanding(db: Db, leadId: string) {
  const replies = sql<number>`(select count(*) from ${reportReplies} where ${reportReplies.reportId} = ${reports.id})`;
  return db
    .select({ number: max(sentReports.number), sentAt: max(sentReports.sentAt), replies })
    .from(reports)
    .leftJoin(sentReports, eq(sentReports.reportId, reports.id))
    .where(eq(reports.leadId, leadId))
    .groupBy(reports.id)
    .get();
}

export type ReportStanding = NonNullable<ReturnType<typeof findReportStanding>>;
