import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import type { Edited } from './edit-page.server.ts';
import type { ShowcaseItems, ShowcaseKind } from './page-text.ts';
import { rowVersion } from './row-version.server.ts';
import {
  deleteShowcaseItem,
  findShowcaseItem,
  lastPosition,
  listShowcaseIds,
  savePosition,
  saveShowcaseItem,
  type Placed,
} from './store.server.ts';

export function findShown<K extends ShowcaseKind>(db: Db, kind: K, id: string): Placed<K> | undefined {
  return findShowcaseItem(db, kind, id);
}

/** By what a form tells that an item is still the one it showed, wherever in the list it stands by now. */
export function versionOfShown({ position: _position, ...item }: Placed<ShowcaseKind>): string {
  return rowVersion(item);
}

/** Changes an item of the showcase, or puts a new one at the end where `seen` is null. */
export function editShown<K extends ShowcaseKind>(
  app: App,
  personId: string,
  kind: K,
  item: Omit<ShowcaseItems[K], 'id'>,
  seen: { id: string; version: string } | null,
): Edited {
  return transact(app.db, (tx): Edited => {
    const known = seen ? findShowcaseItem(tx, kind, seen.id) : undefined;
    if (seen && !known) return { refused: 'unknown' };
    if (known && versionOfShown(known) !== seen?.version) return { refused: 'changed' };
    const id = seen?.id ?? app.newId();
    const position = known?.position ?? lastPosition(tx, kind) + 1;
    saveShowcaseItem(tx, kind, item, { id, position });
    audit(app, tx, personId, 'content-changed', { kind: 'content', id: `${kind}:${id}` });
    return { refused: undefined, id };
  });
}

/** Takes an item off the site, unless it is no longer the one that was seen. */
export function removeShown(
  app: App,
  personId: string,
  kind: ShowcaseKind,
  seen: { id: string; version: string },
): { refused: 'changed' | undefined } {
  const { id } = seen;
  return transact(app.db, (tx) => {
    const known = findShowcaseItem(tx, kind, id);
    if (!known) return { refused: undefined };
    if (versionOfShown(known) !== seen.version) return { refused: 'changed' };
    deleteShowcaseItem(tx, kind, id);
    audit(app, tx, personId, 'content-changed', { kind: 'content', id: `${kind}:${id}` }, { done: 'removed' });
    return { refused: undefined };
  });
}

/** One place up or down; at the end of the list it stays. */
export function moveShown(app: App, personId: string, kind: ShowcaseKind, id: string, by: -1 | 1): void {
  transact(app.db, (tx) => {
    const ids = listShowcaseIds(tx, kind);
    const from = ids.indexOf(id);
    const other = ids[from + by];
    if (from < 0 || other === undefined) return;
    [ids[from], ids[from + by]] = [other, id];
    ids.forEach((one, position) => savePosition(tx, kind, one, position));
    audit(app, tx, personId, 'content-changed', { kind: 'content', id: `${kind}:${id}` }, { done: 'moved' });
  });
}
