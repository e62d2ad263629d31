import type { Db } from '#app/storage/open.server.ts';
import { findReportOf } from './forgetting-store.server.ts';

/** Of the reports of these requests. */
export function listReportIdsOf(db: Db, leadIds: string[]): string[] {
  return leadIds.flatMap((leadId) => findReportOf(db, leadId)?.id ?? []);
}
