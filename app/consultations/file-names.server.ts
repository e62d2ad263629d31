import type { Db } from '#app/storage/open.server.ts';
import { isFileNamed, sumFileSizes } from './message-store.server.ts';

/** For the sweeping of files: whether a thread names this content. */
export function isThreadFile(db: Db, sha256: string): boolean {
  return isFileNamed(db, sha256);
}

/** Bytes of files in threads. */
export function sumThreadFiles(db: Db): number {
  return sumFileSizes(db);
}
