import type { Db } from '#app/storage/open.server.ts';
import { findTask } from './task-store.server.ts';

/** What a task is called, for a letter that reminds of it; undefined where there is none any more. */
export function titleOfTask(db: Db, id: string): string | undefined {
  return findTask(db, id)?.title;
}
