import { asc, ne } from 'drizzle-orm';
import { may } from '#app/people/rights.ts';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** Everybody of the staff who is or was: their names, and who may be given work on leads and companies now. */
export interface Staff {
  names: Record<string, string>;
  colleagues: { id: string; name: string }[];
}

export function readStaff(db: Db): Staff {
  const { id, name, role, deactivatedAt } = people;
  const rows = db
    .select({ id, name, role, deactivatedAt })
    .from(people)
    .where(ne(role, 'client'))
    .orderBy(asc(name))
    .all();
  const colleagues = rows.filter((row) => row.deactivatedAt === null && may(row.role, 'leads'));
  return {
    names: Object.fromEntries(rows.map((row) => [row.id, row.name])),
    colleagues: colleagues.map((row) => ({ id: row.id, name: row.name })),
  };
}
