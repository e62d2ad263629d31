import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { keepNamedFiles } from './backup-files.server.ts';
import { filesIn, syncToDisk } from './file-place.server.ts';
import { inspectDatabase } from './inspect.server.ts';
import { backupName, type BackupLabel } from './naming.ts';

/** A copy of a database that cannot be relied on. */
export class DamagedCopy extends Error {}

/**
 * Copies a database that may be in use: one self-contained file, read through before it gets its name, on the disk when
 * this returns its path; the files that it names lie beside it. Other processes and this one go on writing meanwhile.
 */
export async function backUp(file: string, folder: string, label: BackupLabel, now = Date.now()): Promise<string> {
  const source = new Database(file, { readonly: true, fileMustExist: true });
  try {
    // One snapshot held open: without it, SQLite begins again at every write somebody makes during the copy.
    source.exec('begin');
    source.prepare('select count(*) from sqlite_master').get();
    return await keepCopy(source, folder, label, now);
  } finally {
    source.close();
  }
}

/** The same from a connection that is already open, which must not be in a transaction that writes. */
export async function keepCopy(
  source: Database.Database,
  folder: string,
  label: BackupLabel,
  now: number,
): Promise<string> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { part, path } = reserve(folder, label, now);
  try {
    await copyInto(source, part);
    const found = await inspectDatabase(part);
    if (!found.sound) throw new DamagedCopy(`The copy of ${source.name} is damaged: ${found.complaint}`);
    syncToDisk(part);
    renameSync(part, path);
    syncToDisk(folder);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  // Once the copy has its name, nobody who thins copies takes its files for those of none.
  await keepNamedFiles(path, filesIn(dirname(source.name)));
  return path;
}

/** Copies page by page, letting other work run in between, and leaves one file without a journal beside it. */
export async function copyInto(source: Database.Database, file: string): Promise<void> {
  const pagesAtATime = 500;
  await source.backup(file, { progress: () => pagesAtATime });
  const copy = new Database(file);
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
}

/** An empty file nobody else has, and the free name it will be given. */
function reserve(folder: string, label: BackupLabel, now: number): { part: string; path: string } {
  for (let moment = now; ; moment += 1) {
    const path = join(folder, backupName(moment, label));
    const part = `${path}.part`;
    if (!claim(part)) continue;
    // Looked at only once the part is ours: before that, another process could still take the name.
    if (!existsSync(path)) return { part, path };
    rmSync(part);
  }
}

function claim(file: string): boolean {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
