import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, statfs, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { App } from '#app/app.server.ts';
import { makeFolder } from './file-place.server.ts';
import { incomingFolder } from './files.server.ts';

/** Bytes that have arrived and wait to be looked into. */
export interface TakenIn {
  temporary: string;
  size: number;
  sha256: string;
}

/**
 * Writes what arrives to a temporary file, hashing it on the way. `admits` is told how many bytes have come with each
 * piece: once it refuses, or once the disk does, the rest is read and thrown away, because whoever sends it will listen
 * to an answer only afterwards. Nothing is left of what was refused or broke off. `no-room`: the disk is full, or nearly.
 */
export async function takeIn(
  app: App,
  pieces: AsyncIterable<Uint8Array>,
  admits: (bytes: number) => boolean,
): Promise<TakenIn | 'refused' | 'no-room'> {
  const temporary = join(incomingFolder(app), app.newId());
  const hash = createHash('sha256');
  let size = 0;
  let isAdmitted = true;
  let failure: unknown;
  const fail = (error: unknown) => void (failure ??= error);
  const file = await openNew(app, temporary).catch(fail);
  try {
    for await (const piece of pieces) {
      isAdmitted &&= admits(piece.byteLength);
      if (!isAdmitted || failure) continue;
      hash.update(piece);
      size += piece.byteLength;
      await file?.appendFile(piece).catch(fail);
    }
    // Already here, where nothing waits for it, so that keeping the file finds little left to do.
    if (isAdmitted) await file?.sync().catch(fail);
  } catch (error) {
    fail(error);
  }
  await file?.close();
  if (isAdmitted && failure === undefined) return { temporary, size, sha256: hash.digest('hex') };
  if (file) discard(temporary);
  if (failure === undefined) return 'refused';
  if (!isFull(failure)) throw failure;
  app.log.error({ err: failure }, 'a file was refused: the disk of DATA_DIR is full');
  return 'no-room';
}

class NearlyFull extends Error {}

function isFull(failure: unknown): boolean {
  if (failure instanceof NearlyFull) return true;
  return failure instanceof Error && 'code' in failure && ['ENOSPC', 'EDQUOT'].includes(String(failure.code));
}

/** What uploads leave to the database, which could take in nothing more if they filled the disk. */
const leftToOthers = 256 * 1024 * 1024;

async function openNew(app: App, path: string): Promise<FileHandle> {
  const folder = incomingFolder(app);
  makeFolder(folder);
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < leftToOthers) throw new NearlyFull('The disk of DATA_DIR is nearly full');
  return open(path, 'wx', 0o600);
}

/** Gone at once, if it has not been kept. */
export function discard(temporary: string): void {
  rmSync(temporary, { force: true });
}
