import type { Db } from '#app/storage/open.server.ts';
import { isReportFileNamed, listFilesOfLead } from './store.server.ts';

/** Whether any report has a file of this content; for whoever sweeps the files. */
export function isReportFile(db: Db, sha256: string): boolean {
  return isReportFileNamed(db, sha256);
}

/** The contents of all files that were made of a lead's report. */
export function listReportFiles(db: Db, leadId: string): string[] {
  return listFilesOfLead(db, leadId);
}
