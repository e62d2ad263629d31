import { inArray, sql } from 'drizzle-orm';
import type { Db } from '#app/storage/open.server.ts';
import type { LeadState } from './lead.ts';
import { leads } from './tables.server.ts';

export interface Load {
  id: string;
  open: number;
  /** When the newest of their leads came. */
  newestAt: number | null;
}

/** How many leads somebody has in these states, of each who has any at all. */
export function listLoads(db: Db, personIds: string[], states: readonly LeadState[]): Load[] {
  const open = sql<number>`sum(${leads.state} in ${states})`;
  const newestAt = sql<number | null>`max(${leads.createdAt})`;
  const rows = db
    .select({ id: leads.assigneeId, open, newestAt })
    .from(leads)
    .where(inArray(leads.assigneeId, personIds))
    .groupBy(leads.assigneeId)
    .all();
  return rows.flatMap(({ id, ...row }) => (id === null ? [] : [{ id, ...row }]));
}
