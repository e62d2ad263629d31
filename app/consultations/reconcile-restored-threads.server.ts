import type { App } from '#app/app.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { knowsThreads } from './privacy-store.server.ts';
import { listNumbers, saveNumber } from './store.server.ts';

/** Goes on numbering, in a restored backup, above every number that has been given out. */
export function reconcileRestoredThreads(app: App, replaced: Db): void {
  if (!knowsThreads(replaced)) return;
  const numbers = listNumbers(replaced);
  transact(app.db, (tx) => {
    for (const number of numbers) saveNumber(tx, number);
  });
}
