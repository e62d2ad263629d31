import { desc, gte, inArray, and } from 'drizzle-orm';
import { leads } from '#app/leads/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { openStates, closedStates } from '../leads/lead-filter.ts';

/** Leads that came since a moment, newest first. */
export function listRecentLeads(db: Db, since: number, most: number) {
  const recent = and(gte(leads.createdAt, since), inArray(leads.state, [...openStates, ...closedStates]));
  return db.select().from(leads).where(recent).orderBy(desc(leads.createdAt)).limit(most).all();
}
