import { and, asc, eq } from 'drizzle-orm';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { SavedView, ViewedList } from './saved-view.ts';
import { savedViews } from './tables.server.ts';

export function listViews(db: Db, personId: string, list: ViewedList): SavedView[] {
  const { id, name, query } = savedViews;
  return db
    .select({ id, list: savedViews.list, name, query })
    .from(savedViews)
    .where(and(eq(savedViews.personId, personId), eq(savedViews.list, list)))
    .orderBy(asc(name))
    .all();
}

export function saveViewRow(tx: Tx, row: typeof savedViews.$inferSelect): void {
  tx.insert(savedViews).values(row).run();
}

export function updateViewName(tx: Tx, personId: string, id: string, name: string): void {
  const own = and(eq(savedViews.personId, personId), eq(savedViews.id, id));
  tx.update(savedViews).set({ name }).where(own).run();
}

export function isViewOf(db: Db, personId: string, id: string): boolean {
  const own = and(eq(savedViews.personId, personId), eq(savedViews.id, id));
  return db.select({ id: savedViews.id }).from(savedViews).where(own).get() !== undefined;
}

export function deleteView(tx: Tx, personId: string, id: string): number {
  const own = and(eq(savedViews.personId, personId), eq(savedViews.id, id));
  return tx.delete(savedViews).where(own).run().changes;
}

export function deleteViewsOf(tx: Tx, personId: string): number {
  return tx.delete(savedViews).where(eq(savedViews.personId, personId)).run().changes;
}
