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
    if (seen && rowVersion(known) !== seen.version) return { refused: 'changed' };
    const id = seen?.id ?? app.newId();
    const position = known?.position ?? lastPosition(tx, kind) + 1;
    saveShowcaseItem(tx, kind, item, { id, position });
    audit(app, tx, personId, 'content-changed', { kind: 'content', id: `${kind}:${id}` });
    return { refused: undefined, id };
  });
}

export function removeShown(app: App, personId: string, kind: ShowcaseKind, id: string): void {
  transact(app.db, (tx) => {
    if (!findShowcaseItem(tx, kind, id)) return;
    deleteShowcaseItem(tx, kind, id);
    audit(app, tx, personId, 'content-changed', { kind: 'content', id: `${kind}:${id}` }, { done: 'removed' });
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
