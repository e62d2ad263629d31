import type { Db } from '#app/storage/open.server.ts';
import type { Lead } from './lead.ts';
import { findLead } from './store.server.ts';

/** Whose a request is and how it is called, for what hangs on it. */
export function whoseLead(db: Db, id: string): Pick<Lead, 'address' | 'reference'> {
  const lead = findLead(db, id);
  if (!lead) throw new Error(`There is no request ${id}`);
  return { address: lead.address, reference: lead.reference };
}
