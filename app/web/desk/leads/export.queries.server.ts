import { eq, inArray, sql } from 'drizzle-orm';
import { leads } from '#app/leads/tables.server.ts';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** All that a table of leads says, in the order of their ids, so many at a time. */
export function* eachExported(db: Db, ids: readonly string[]): Generator<ExportedLead[]> {
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const rows = new Map(readRows(db, some).map((row) => [row.id, row]));
    yield some.flatMap((id) => rows.get(id) ?? []);
  }
}

export type ExportedLead = ReturnType<typeof readRows>[number];

const atOnce = 500;

function readRows(db: Db, ids: readonly string[]) {
  const { id, reference, createdAt, kind, state, lostBecause, company, taxId, country, region, subscribers } = leads;
  const { name, address, phone, answerBy, topic, text } = leads;
  return db
    .select({
      ...{ id, reference, createdAt, kind, state, lostBecause, company, taxId, country, region, subscribers },
      ...{ name, address, phone, answerBy, topic, text, assignee: people.name },
    })
    .from(leads)
    .leftJoin(people, eq(people.id, leads.assigneeId))
    .where(inArray(leads.id, sql`(select value from json_each(${JSON.stringify(ids)}))`))
    .all();
}
