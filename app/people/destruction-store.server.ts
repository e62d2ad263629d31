import { desc, eq, lt, like, sql } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { destructions, people } from './tables.server.ts';

export type StoredAct = typeof destructions.$inferSelect;

export function saveAct(tx: Tx, act: StoredAct): void {
  tx.insert(destructions).values(act).onConflictDoNothing({ target: destructions.id }).run();
}

/** The highest number given out in a year. Acts outlive the year they are counted in, so none comes twice. */
export function findLastActNumber(db: Db, year: number): number {
  const number = sql<number | null>`max(cast(substr(${destructions.reference}, 8) as integer))`;
  return (
    db
      .select({ number })
      .from(destructions)
      .where(like(destructions.reference, `У-${year}-%`))
      .get()?.number ?? 0
  );
}

export function findAct(db: Db, id: string): StoredAct | undefined {
  return db.select().from(destructions).where(eq(destructions.id, id)).get();
}

/** Newest first. */
export function listActs(db: Db): StoredAct[] {
  return db.select().from(destructions).orderBy(desc(destructions.at), desc(destructions.id)).all();
}

export function deleteActsKeptUntil(tx: Tx, moment: number): number {
  return tx.delete(destructions).where(lt(destructions.keptUntil, moment)).run().changes;
}

/** Whether a database is new enough to know of acts. */
export function knowsActs({ $client: client }: Db): boolean {
  return (
    client.prepare(`select 1 from sqlite_master where type = 'table' and name = 'destructions'`).get() !== undefined
  );
}

export function isPersonKnown(db: Db, id: string): boolean {
  return db.select({ id: people.id }).from(people).where(eq(people.id, id)).get() !== undefined;
}
