import { eq, inArray, lte } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { reportFiles, reportReplies, reports, sentReports } from './tables.server.ts';

export type StoredReport = typeof reports.$inferSelect;
export type StoredSentReport = typeof sentReports.$inferSelect;
export type StoredReply = typeof reportReplies.$inferSelect;

export function findReportOf(db: Db, leadId: string): StoredReport | undefined {
  return db.select().from(reports).where(eq(reports.leadId, leadId)).get();
}

export function listSentOf(db: Db, reportId: string): StoredSentReport[] {
  return db.select().from(sentReports).where(eq(sentReports.reportId, reportId)).orderBy(sentReports.number).all();
}

export function listRepliesOf(db: Db, reportId: string): StoredReply[] {
  return db.select().from(reportReplies).where(eq(reportReplies.reportId, reportId)).orderBy(reportReplies.at).all();
}

/** Sent at a moment or before, with the request that each is of. */
export function listSentBefore(db: Db, moment: number, limit: number): { sent: StoredSentReport; leadId: string }[] {
  return db
    .select({ sent: sentReports, leadId: reports.leadId })
    .from(sentReports)
    .innerJoin(reports, eq(reports.id, sentReports.reportId))
    .where(lte(sentReports.sentAt, moment))
    .limit(limit)
    .all();
}

/** What was sent and said of it goes with it. */
export function deleteReport(tx: Tx, id: string): void {
  tx.delete(reports).where(eq(reports.id, id)).run();
}

export function deleteSent(tx: Tx, ids: string[]): number {
  return tx.delete(sentReports).where(inArray(sentReports.id, ids)).run().changes;
}

/** The contents of the files that were made of a version. */
export function listFilesOfSent(db: Db, sentId: string): string[] {
  const rows = db.select({ sha256: reportFiles.sha256 }).from(reportFiles).where(eq(reportFiles.sentId, sentId)).all();
  return rows.map(({ sha256 }) => sha256);
}
