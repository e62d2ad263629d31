import { and, desc, eq, max, ne } from 'drizzle-orm';
import { reports, sentReports } from '#app/assessments/tables.server.ts';
import { leads } from '#app/leads/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** The reports that a client was sent, each by its newest version, the newest first. */
export function listOwnReports(db: Db, personId: string) {
  const own = and(eq(leads.personId, personId), ne(leads.state, 'withdrawn'));
  return db
    .select({
      ...{ id: reports.id, leadId: leads.id, reference: leads.reference },
      number: max(sentReports.number).mapWith(Number),
      sentAt: max(sentReports.sentAt).mapWith(Number),
    })
    .from(sentReports)
    .innerJoin(reports, eq(reports.id, sentReports.reportId))
    .innerJoin(leads, eq(leads.id, reports.leadId))
    .where(own)
    .groupBy(reports.id)
    .orderBy(desc(max(sentReports.sentAt)))
    .all();
}
