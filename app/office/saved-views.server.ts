import type { App } from '#app/app.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { mostViews, type SavedView, type ViewedList } from './saved-view.ts';
import { deleteView, deleteViewsOf, isViewOf, listViews, saveViewRow, updateViewName } from './view-store.server.ts';

/** Somebody's own, by name. */
export function listSavedViews(db: Db, personId: string, list: ViewedList): SavedView[] {
  return listViews(db, personId, list);
}

/** Keeps what a list shows under a name; the same name again means the same view. */
export function saveView(
  app: App,
  personId: string,
  view: Pick<SavedView, 'list' | 'name' | 'query'>,
): { refused: 'too-many' } | { refused: undefined } {
  return transact(app.db, (tx) => {
    const known = listViews(tx, personId, view.list);
    const same = known.find(({ name }) => name === view.name);
    if (same) deleteView(tx, personId, same.id);
    else if (known.length >= mostViews) return { refused: 'too-many' };
    saveViewRow(tx, { ...view, id: app.newId(), personId, createdAt: app.clock.now() });
    return { refused: undefined };
  });
}

/** One of somebody else is as unknown as one that never was. */
export function isOwnView(db: Db, personId: string, id: string): boolean {
  return isViewOf(db, personId, id);
}

export function renameView(app: App, personId: string, id: string, name: string): void {
  transact(app.db, (tx) => updateViewName(tx, personId, id, name));
}

/** Says whether it was theirs. */
export function removeView(app: App, personId: string, id: string): boolean {
  return transact(app.db, (tx) => deleteView(tx, personId, id) > 0);
}

/** With whoever kept them. */
export function forgetViewsOf(tx: Tx, personId: string): number {
  return deleteViewsOf(tx, personId);
}
