import { and, asc, desc, eq, getTableColumns, gt, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { SentReport } from './sent-report.ts';
import { reportFiles, reportReplies, reports, sentReports } from './tables.server.ts';

export type ReportRow = typeof reports.$inferSelect;
export type SentRow = typeof sentReports.$inferSelect;
/** A sent version without what it says, which is long. */
export type SentVersion = Omit<SentRow, 'content'>;
export type ReplyRow = typeof reportReplies.$inferSelect;
export type ReportFileRow = typeof reportFiles.$inferSelect;

export const insertReport: (tx: Tx, row: ReportRow) => void = inserterOf(reports);
export const insertSent: (tx: Tx, row: SentRow) => void = inserterOf(sentReports);
export const insertReply: (tx: Tx, row: ReplyRow) => void = inserterOf(reportReplies);

export function findReport(db: Db, id: string): ReportRow | undefined {
  return db.select().from(reports).where(eq(reports.id, id)).get();
}

export function findReportOfLead(db: Db, leadId: string): ReportRow | undefined {
  return db.select().from(reports).where(eq(reports.leadId, leadId)).get();
}

export function updateReport(
  tx: Tx,
  id: string,
  set: Pick<ReportRow, 'draft' | 'version' | 'changedAt' | 'changedById'> | Pick<ReportRow, 'lastNumber'>,
): void {
  tx.update(reports).set(set).where(eq(reports.id, id)).run();
}

/** All versions that were sent, the newest first. */
export function listSent(db: Db, reportId: string): SentVersion[] {
  const { content: _content, ...columns } = getTableColumns(sentReports);
  return db
    .select(columns)
    .from(sentReports)
    .where(eq(sentReports.reportId, reportId))
    .orderBy(desc(sentReports.number))
    .all();
}

export function isSent(db: Db, id: string): boolean {
  return (
    db
      .select({ one: sql`1` })
      .from(sentReports)
      .where(eq(sentReports.id, id))
      .get() !== undefined
  );
}

/** What a sent version says. */
export function findContent(db: Db, id: string): SentReport | undefined {
  return db.select({ content: sentReports.content }).from(sentReports).where(eq(sentReports.id, id)).get()?.content;
}

/** What the version sent last says, of those that are kept. */
export function findLastContent(db: Db, reportId: string): SentReport | undefined {
  const { content, number } = sentReports;
  const newest = db.select({ content }).from(sentReports).where(eq(sentReports.reportId, reportId));
  return newest.orderBy(desc(number)).limit(1).get()?.content;
}

export function findLastReply(db: Db, reportId: string): ReplyRow | undefined {
  const { at, id } = reportReplies;
  const its = eq(reportReplies.reportId, reportId);
  return db.select().from(reportReplies).where(its).orderBy(desc(at), desc(id)).limit(1).get();
}

export function listReplies(db: Db, reportId: string): ReplyRow[] {
  const { at, id } = reportReplies;
  return db.select().from(reportReplies).where(eq(reportReplies.reportId, reportId)).orderBy(asc(at), asc(id)).all();
}

/** When the client wrote since a moment, oldest first. */
export function listMomentsReplied(db: Db, reportId: string, since: number): number[] {
  const { at, from } = reportReplies;
  const theirs = and(eq(reportReplies.reportId, reportId), eq(from, 'client'), gt(at, since));
  return db
    .select({ at })
    .from(reportReplies)
    .where(theirs)
    .orderBy(at)
    .all()
    .map((row) => row.at);
}

const insertFile = inserterOf(reportFiles, 'or ignore');

export function saveReportFile(tx: Tx, row: ReportFileRow): void {
  insertFile(tx, row);
}

export function findReportFile(db: Db, file: Omit<ReportFileRow, 'sha256'>): ReportFileRow | undefined {
  const { sentId, format, locale } = reportFiles;
  const its = and(eq(sentId, file.sentId), eq(format, file.format), eq(locale, file.locale));
  return db.select().from(reportFiles).where(its).get();
}

export function listFilesOfLead(db: Db, leadId: string): string[] {
  const rows = db
    .select({ sha256: reportFiles.sha256 })
    .from(reportFiles)
    .innerJoin(sentReports, eq(sentReports.id, reportFiles.sentId))
    .innerJoin(reports, eq(reports.id, sentReports.reportId))
    .where(eq(reports.leadId, leadId))
    .all();
  return rows.map((row) => row.sha256);
}

export function isReportFileNamed(db: Db, sha256: string): boolean {
  return (
    db
      .select({ one: sql`1` })
      .from(reportFiles)
      .where(eq(reportFiles.sha256, sha256))
      .get() !== undefined
  );
}
