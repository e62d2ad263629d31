import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { App } from '#app/app.server.ts';
import { filesIn, isHash, listPlaces, makeFolder, namesIn, placeIn, syncToDisk } from './file-place.server.ts';
import type { ReceivedFile } from './received-file.ts';

const day = 86_400_000;

/**
 * Puts a received file in its place, on the disk when this returns. The same bytes are kept once, whoever sent them; a
 * file that is already in its place stays there. Until the row is written that names them, the caller sees to it that
 * nobody drops the same bytes.
 */
export function keepFile(app: App, { temporary, sha256 }: Pick<ReceivedFile, 'temporary' | 'sha256'>): void {
  const path = pathOfFile(app, sha256);
  makeFolder(dirname(path));
  if (existsSync(temporary)) {
    syncToDisk(temporary);
    // Over one that is there: then it counts as new again, and no sweeping takes it before its row is written.
    renameSync(temporary, path);
  } else if (!existsSync(path)) {
    throw new Error('A received file is gone before it was kept');
  }
  syncToDisk(dirname(path));
  syncToDisk(filesFolder(app));
}

/** The same of bytes that are in memory already. Returns their hash. */
export function keepBytes(app: App, bytes: Buffer): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const temporary = join(incomingFolder(app), app.newId());
  makeFolder(incomingFolder(app));
  writeFileSync(temporary, bytes, { mode: 0o600, flag: 'wx' });
  keepFile(app, { temporary, sha256 });
  return sha256;
}

/** Destroys the bytes. Whether nobody else has sent the same ones is for the caller to know. */
export function dropFile(app: App, sha256: string): void {
  const path = pathOfFile(app, sha256);
  if (!existsSync(path)) return;
  rmSync(path);
  syncToDisk(dirname(path));
}

/** Where the bytes lie that have this hash, if they are kept. */
export function pathOfFile(app: App, sha256: string): string {
  return placeIn(filesFolder(app), sha256);
}

/** The bytes themselves; undefined where they are gone. */
export function readKeptFile(app: App, sha256: string): Buffer | undefined {
  const path = pathOfFile(app, sha256);
  return existsSync(path) ? readFileSync(path) : undefined;
}

/**
 * Destroys what a crash has left: files that no row names, and uploads that nobody finished. A day is given to those
 * under way. Returns how many.
 */
export function sweepFiles(app: App, isKept: (sha256: string) => boolean): number {
  const unfinished = namesIn(incomingFolder(app)).map((name) => join(incomingFolder(app), name));
  const orphans = listPlaces(filesFolder(app)).filter((path) => !isHash(basename(path)) || !isKept(basename(path)));
  const old = [...unfinished, ...orphans].filter((path) => app.clock.now() - writtenAt(path) > day);
  for (const path of old) rmSync(path, { force: true });
  return old.length;
}

/** Whether these bytes were last put in their place more than a day ago. */
export function isLongKept(app: App, sha256: string): boolean {
  return app.clock.now() - writtenAt(pathOfFile(app, sha256)) > day;
}

/** Where files wait while they are received and looked into. */
export function incomingFolder(app: App): string {
  return join(filesFolder(app), 'incoming');
}

function filesFolder({ config }: App): string {
  return filesIn(config.dataDir);
}

function writtenAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
}
