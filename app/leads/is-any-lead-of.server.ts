import type { Db } from '#app/storage/open.server.ts';
import { hasLeads } from './client-store.server.ts';
import { listLeadIdsOf } from './joining-store.server.ts';

/** Whether a request is kept of somebody, or of a company. */
export function isAnyLeadOf(db: Db, of: { companyId: string } | { personId: string }): boolean {
  return 'personId' in of ? hasLeads(db, of.personId) : listLeadIdsOf(db, of.companyId).length > 0;
}
