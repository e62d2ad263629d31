import { and, count, eq, inArray, sql } from 'drizzle-orm';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { leadStates, type LeadState } from './lead.ts';
import { leads } from './tables.server.ts';

export interface Load {
  id: string;
  open: number;
  /** When the newest of their leads came. */
  newestAt: number | null;
}

/** How many leads each of these people has in these states, and since when they wait for another. */
export function listLoads(db: Db, personIds: string[], states: readonly LeadState[]): Load[] {
  const ofThem = eq(leads.assigneeId, people.id);
  const open = db
    .select({ n: count() })
    .from(leads)
    .where(and(ofThem, inArray(leads.state, [...states])));
  // Of each state an index has the newest at its end: what is closed need not be read.
  const newest = leadStates.map(
    (state) => sql`(select max(${leads.createdAt}) from ${leads} where ${and(ofThem, eq(leads.state, state))})`,
  );
  const newestAt = sql<number | null>`nullif(max(${sql.join(
    newest.map((at) => sql`coalesce(${at}, 0)`),
    sql`, `,
  )}), 0)`;
  return db
    .select({ id: people.id, open: sql<number>`(${open})`, newestAt })
    .from(people)
    .where(inArray(people.id, personIds))
    .all();
}
