import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import type { WatchedRef } from './record.ts';
import { deleteWatchersUnseenSince, listOtherWatchers, saveWatcher, type Watcher } from './watcher-store.server.ts';

/** A page tells of itself every quarter of a minute; whoever has been silent for three times as long has left. */
const forgottenAfter = 45_000;

/** Somebody has a record open before them. Returns who else has. */
export function watch(app: App, personId: string, record: WatchedRef, isEditing: boolean): Watcher[] {
  return transact(app.db, (tx) => {
    const now = app.clock.now();
    deleteWatchersUnseenSince(tx, now - forgottenAfter);
    saveWatcher(tx, { recordKind: record.kind, recordId: record.id, personId, isEditing, seenAt: now });
    return listOtherWatchers(tx, record, personId);
  });
}
