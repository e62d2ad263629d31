import { inArray } from 'drizzle-orm';
import { people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

/** What those are called who had a hand in it, by their ids. */
export function listNames(db: Db, ids: (string | null)[]): Record<string, string> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  if (known.length === 0) return {};
  const { id, name } = people;
  const rows = db.select({ id, name }).from(people).where(inArray(id, known)).all();
  return Object.fromEntries(rows.map((row) => [row.id, row.name]));
}
