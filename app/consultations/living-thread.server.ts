import type { Db } from '#app/storage/open.server.ts';
import { findThread, listThreadsNumbered, type ThreadRow } from './store.server.ts';

/** More merges in a row than anybody makes. */
const most = 20;

/** The thread of a number, or the one that it lives on in. */
export function livingNumbered(db: Db, number: string): ThreadRow | undefined {
  const [numbered] = listThreadsNumbered(db, [number]);
  return numbered && livingThread(db, numbered.id);
}

/** A thread, or the one that it lives on in. */
export function livingThread(db: Db, id: string): ThreadRow | undefined {
  let thread = findThread(db, id);
  for (let step = 0; thread?.mergedIntoId && step < most; step += 1) thread = findThread(db, thread.mergedIntoId);
  return thread;
}
