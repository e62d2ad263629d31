import type { Db } from '#app/storage/open.server.ts';
import type { Lead } from './lead.ts';
import { findLead } from './store.server.ts';

/** For other areas, which know a lead by its id alone. */
export function findLeadById(db: Db, id: string): Lead | undefined {
  return findLead(db, id);
}
