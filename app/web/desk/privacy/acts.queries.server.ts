import { desc, eq, sql } from 'drizzle-orm';
import { destructions, people } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';

export function countActs(db: Db): number {
  return (
    db
      .select({ count: sql<number>`count(*)` })
      .from(destructions)
      .get()?.count ?? 0
  );
}

/** Newest first, with the name of whoever of the staff drew it up. */
export function findActs(db: Db, { limit, offset }: { limit: number; offset: number }) {
  const { id, reference, at, content, keptUntil } = destructions;
  return db
    .select({ id, reference, at, content, keptUntil, by: people.name })
    .from(destructions)
    .leftJoin(people, eq(people.id, destructions.byId))
    .orderBy(desc(at), desc(id))
    .limit(limit)
    .offset(offset)
    .all()
    .map(({ content: { because, reason, destroyed, events }, ...act }) => {
      const subjects = new Set(events.map(({ subject }) => subject)).size;
      return { ...act, because, reason: reason ?? null, destroyed, subjects };
    });
}
