import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where files are kept, beside the database that names them and beside the copies of it alike. */
export function filesIn(folder: string): string {
  return join(folder, 'files');
}

/** Where the bytes that have this hash lie in a folder of kept files. */
export function placeIn(folder: string, sha256: string): string {
  if (!isHash(sha256)) throw new Error('Not a SHA-256');
  return join(folder, sha256.slice(0, 2), sha256);
}

/** Paths of all that lies in such a folder, pieces that a crash left among them. */
export function listPlaces(folder: string): string[] {
  const shelves = namesIn(folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return shelves.flatMap((shelf) => namesIn(join(folder, shelf)).map((name) => join(folder, shelf, name)));
}

/** What lies in DATA_DIR is for the owner of the process alone. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

export function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** Windows cannot sync a folder and does not need it. */
export function syncToDisk(path: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
