import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { threadWays } from './tables.server.ts';

export type WayRow = typeof threadWays.$inferSelect;

/** A way is given once; one that is there already stays as it is. */
export const saveWay: (tx: Tx, row: WayRow) => void = inserterOf(threadWays, 'or ignore');

export function listWays(db: Db, tokenHashes: string[]): WayRow[] {
  if (tokenHashes.length === 0) return [];
  return db.select().from(threadWays).where(inArray(threadWays.tokenHash, tokenHashes)).all();
}

/** How often the way of one person was revoked in one thread. */
export function countRevoked(
  db: Db,
  { threadId, personId, direction }: Pick<WayRow, 'threadId' | 'personId' | 'direction'>,
): number {
  const theirs = and(eq(threadWays.threadId, threadId), eq(threadWays.personId, personId));
  const revoked = and(theirs, eq(threadWays.direction, direction), isNotNull(threadWays.revokedAt));
  return db.select({ id: threadWays.tokenHash }).from(threadWays).where(revoked).all().length;
}

/** Whoever has a way into a thread, or into one that goes on in it. */
export function listWayOwners(db: Db, threadId: string): string[] {
  const { personId } = threadWays;
  const rows = db.selectDistinct({ personId }).from(threadWays).where(leadsTo(threadId)).all();
  return rows.map((row) => row.personId);
}

/** All those that lead a person there. Returns how many. */
export function revokeWays(tx: Tx, { threadId, personId, at }: { threadId: string; personId: string; at: number }) {
  const theirs = and(leadsTo(threadId), eq(threadWays.personId, personId));
  return tx.update(threadWays).set({ revokedAt: at }).where(theirs).run().changes;
}

/** Threads are found by what was merged into this one, as its events tell: nothing else needs that way back. */
function leadsTo(threadId: string) {
  const here = sql`(with recursive "here"("id") as (
    values (${threadId}) union select json_extract("event", '$.from') from "thread_events"
    join "here" on "thread_id" = "here"."id" where json_extract("event", '$.is') = 'took-in'
  ) select "id" from "here")`;
  return and(isNull(threadWays.revokedAt), sql`${threadWays.threadId} in ${here}`);
}
