import { setImmediate as nextTurn } from 'node:timers/promises';
import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { deleteEntriesBefore } from './forgetting-store.server.ts';
import { readSetting } from './settings.server.ts';

/** Deletes what is older in the audit log than the owner has set, in short transactions. */
export async function pruneAuditLog(app: App): Promise<number> {
  const moment = app.clock.now() - readSetting(app.db, 'retention').auditLog * 86_400_000;
  for (let total = 0; ;) {
    const done = transact(app.db, (tx) => deleteEntriesBefore(tx, moment, atOnce));
    total += done;
    if (done < atOnce) return total;
    await nextTurn();
  }
}

const atOnce = 1000;
