import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '#app/app.server.ts';
import { incomingFolder, makeFolder } from './files.server.ts';

/** Bytes that have arrived and wait to be looked into. */
export interface TakenIn {
  temporary: string;
  size: number;
  sha256: string;
}

/**
 * Writes what arrives to a temporary file, hashing it on the way. `admits` is told how many bytes have come with each
 * piece: once it refuses, or once the disk does, the rest is read and thrown away, because whoever sends it will listen
 * to an answer only afterwards. Nothing is left of what was refused or broke off.
 */
export async function takeIn(
  app: App,
  pieces: AsyncIterable<Uint8Array>,
  admits: (bytes: number) => boolean,
): Promise<TakenIn | 'refused'> {
  const temporary = join(incomingFolder(app), app.newId());
  const hash = createHash('sha256');
  let size = 0;
  let isAdmitted = true;
  let failure: unknown;
  try {
    makeFolder(incomingFolder(app));
    const file = await open(temporary, 'wx', 0o600).catch((error: unknown) => void (failure = error));
    try {
      for await (const piece of pieces) {
        isAdmitted &&= admits(piece.byteLength);
        if (!isAdmitted || failure) continue;
        hash.update(piece);
        size += piece.byteLength;
        await file?.appendFile(piece).catch((error: unknown) => void (failure = error));
      }
      // Already here, where nothing waits for it, so that keeping the file finds little left to do.
      if (isAdmitted && !failure) await file?.sync();
    } finally {
      await file?.close();
    }
    if (failure) throw failure;
    if (isAdmitted) return { temporary, size, sha256: hash.digest('hex') };
  } catch (error) {
    discard(temporary);
    throw error;
  }
  discard(temporary);
  return 'refused';
}

/** Gone at once, if it has not been kept. */
export function discard(temporary: string): void {
  rmSync(temporary, { force: true });
}
