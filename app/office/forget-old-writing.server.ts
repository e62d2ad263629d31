import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { deleteOldNotes, deleteOldTasks, deleteOldViews } from './forgetting-store.server.ts';
import { readSetting } from './settings.server.ts';

/**
 * Destroys what colleagues wrote for each other so long ago as the owner has set: notes and tasks about companies or about
 * nothing, and kept lists. What is about a request goes with it. Returns how much there was.
 */
export function forgetOldWriting(app: App): number {
  const moment = app.clock.now() - readSetting(app.db, 'retention').companies * 86_400_000;
  return transact(app.db, (tx) => {
    const written = deleteOldNotes(tx, moment) + deleteOldTasks(tx, moment, dayInMoscow(moment));
    return written + deleteOldViews(tx, moment);
  });
}
