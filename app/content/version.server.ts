import type { App } from '#app/app.server.ts';
import { prepared, type Tx } from '#app/storage/open.server.ts';
import { readContentVersion, saveNextContentVersion } from './store.server.ts';

/** How long a change made by another process may stay unseen, ms. */
const patience = 1000;

/**
 * Which version of all editable content there is now. Asked many thousand times a second, so the database is asked only
 * when this process has written since, or after a second.
 */
export function contentVersion(app: Pick<App, 'db' | 'clock'>): number {
  const { db, clock } = app;
  const seen = lastSeen(db);
  const now = clock.now();
  if (seen.commits !== db.commits || now - seen.at >= patience || now < seen.at) {
    Object.assign(seen, { version: readContentVersion(db), commits: db.commits, at: now });
  }
  return seen.version;
}

/** Lets every page kept in memory be made anew, for a change that none of the tables shows that triggers watch. */
export function raiseContentVersion(tx: Tx): void {
  saveNextContentVersion(tx);
}

const lastSeen = prepared(() => ({ version: 0, commits: -1, at: 0 }));
