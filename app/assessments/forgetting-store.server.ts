import { eq, inArray, lte } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { SentRow } from './store.server.ts';
import { reportFiles, reports, sentReports } from './tables.server.ts';

/** All that was sent, with all that it says, in its order. */
export function listSentWhole(db: Db, reportId: string): SentRow[] {
  return db.select().from(sentReports).where(eq(sentReports.reportId, reportId)).orderBy(sentReports.number).all();
}

export type OldVersion = Pick<SentRow, 'id' | 'messageId'> & { leadId: string };

/** Sent at a moment or before, with the request that each is of. */
export function listSentBefore(db: Db, moment: number, limit: number): OldVersion[] {
  return db
    .select({ id: sentReports.id, messageId: sentReports.messageId, leadId: reports.leadId })
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
