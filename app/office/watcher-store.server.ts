import { and, eq, lt, ne } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { WatchedRef } from './record.ts';
import { watchers } from './tables.server.ts';

export type Watcher = typeof watchers.$inferSelect;

export function saveWatcher(tx: Tx, row: Watcher): void {
  const { isEditing, seenAt } = row;
  tx.insert(watchers)
    .values(row)
    .onConflictDoUpdate({
      target: [watchers.recordKind, watchers.recordId, watchers.personId],
      set: { isEditing, seenAt },
    })
    .run();
}

export function deleteWatchersUnseenSince(tx: Tx, moment: number): void {
  tx.delete(watchers).where(lt(watchers.seenAt, moment)).run();
}

export function listOtherWatchers(db: Db, { kind, id }: WatchedRef, personId: string): Watcher[] {
  const here = and(eq(watchers.recordKind, kind), eq(watchers.recordId, id));
  return db
    .select()
    .from(watchers)
    .where(and(here, ne(watchers.personId, personId)))
    .orderBy(watchers.personId)
    .all();
}

/** Nobody has it open any more: it is gone. */
export function deleteWatchersOf(tx: Tx, { kind, id }: WatchedRef): void {
  tx.delete(watchers)
    .where(and(eq(watchers.recordKind, kind), eq(watchers.recordId, id)))
    .run();
}
