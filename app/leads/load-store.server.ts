import { sql } from 'drizzle-orm';
import type { Db } from '#app/storage/open.server.ts';
import type { LeadState } from './lead.ts';
import { leads } from './tables.server.ts';

export interface Load {
  id: string;
  open: number;
  /** When the newest of their leads came. */
  newestAt: number | null;
}

/** How many leads each of these people has that are open, and when they last got one. */
export function listLoads(
  db: Db,
  personIds: string[],
  states: { open: readonly LeadState[]; all: readonly LeadState[] },
): Load[] {
  const theirs = sql`${leads} where ${leads.assigneeId} = person.value and ${leads.state}`;
  const listed = (all: readonly LeadState[]) =>
    sql`(${sql.join(
      all.map((state) => sql`${state}`),
      sql`, `,
    )})`;
  // Of each state an index has the newest at its end: what is closed need not be read.
  const newest = states.all.map(
    (state) => sql`coalesce((select max(${leads.createdAt}) from ${theirs} = ${state}), 0)`,
  );
  return db.all<Load>(sql`select person.value as id, (select count(*) from ${theirs} in ${listed(states.open)}) as open,
    nullif(max(${sql.join(newest, sql`, `)}), 0) as newestAt from json_each(${JSON.stringify(personIds)}) as person`);
}
