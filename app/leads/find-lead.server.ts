import type { Db } from '#app/storage/open.server.ts';
import type { Lead } from './lead.ts';
import { findLead, isAnyLead } from './store.server.ts';

/** For other areas, which know a lead by its id alone. */
export function findLeadById(db: Db, id: string): Lead | undefined {
  return findLead(db, id);
}

/** Whether a lead was ever taken, and is still kept. */
export function isAnyLeadKept(db: Db): boolean {
  return isAnyLead(db);
}
