import type { Db } from '#app/storage/open.server.ts';
import { findReportOfLead } from './store.server.ts';

/** Of the reports of these requests. */
export function listReportIdsOf(db: Db, leadIds: string[]): string[] {
  return leadIds.flatMap((leadId) => findReportOfLead(db, leadId)?.id ?? []);
}
