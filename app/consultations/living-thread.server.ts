import type { Db } from '#app/storage/open.server.ts';
import { findThread, type ThreadRow } from './store.server.ts';

/** More merges in a row than anybody makes. */
const most = 20;

/** A thread, or the one that it lives on in. */
export function livingThread(db: Db, id: string): ThreadRow | undefined {
  let thread = findThread(db, id);
  for (let step = 0; thread?.mergedIntoId && step < most; step += 1) thread = findThread(db, thread.mergedIntoId);
  return thread;
}
