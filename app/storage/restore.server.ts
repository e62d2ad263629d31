import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { bringFilesBack, type FilesBroughtBack } from './backup-files.server.ts';
import { copyInto, keepCopy } from './backup.server.ts';
import { backupsFolder } from './backups.server.ts';
import { filesIn, syncToDisk } from './file-place.server.ts';
import { inspectDatabase } from './inspect.server.ts';
import { backupName } from './naming.ts';
import { asDb, countKnownMigrations, openDatabase, type Db } from './open.server.ts';

/** A restore that was not begun: everything is as it was. */
export class RestoreRefused extends Error {}

export interface Restored {
  /** The copy of what was replaced, if there was anything. */
  keptAside: string | undefined;
  rows: Record<string, number>;
  files: FilesBroughtBack;
}

/**
 * Makes true what must be true of the copy from the first moment it is in use: it is migrated, and still aside.
 * `replaced` is the database it will stand in for, which may be of an older version, or damaged.
 */
export type Prepare = (db: Db, replaced: Db | undefined) => void | Promise<void>;

/** Puts a backup in the place of the database, and the files that it names in theirs. */
export async function restoreBackup(backup: string, dataDir: string, prepare: Prepare): Promise<Restored> {
  const rows = await examine(backup);
  mkdirSync(dataDir, { recursive: true });
  const live = join(dataDir, 'klyuch.db');
  const aside = mkdtempSync(join(dataDir, 'restoring-'));
  const held = existsSync(live) ? holdAlone(live) : undefined;
  try {
    const staged = join(aside, 'klyuch.db');
    await stage(backup, staged, (db) => prepare(db, held && asDb(held)));
    const keptAside = held && (await keepReplaced(held, dataDir));
    const kept = [dirname(backup), backupsFolder(dataDir)].map(filesIn);
    const files = await bringFilesBack(staged, kept, filesIn(dataDir));
    putInPlace(staged, live, held);
    return { keptAside, rows, files };
  } finally {
    held?.close();
    rmSync(aside, { recursive: true, force: true });
  }
}

async function examine(backup: string): Promise<Record<string, number>> {
  if (!existsSync(backup)) throw new RestoreRefused(`There is no file ${backup}.`);
  const found = await inspectDatabase(backup);
  if (!found.sound) throw new RestoreRefused(`${backup} cannot be relied on: ${found.complaint}.`);
  if (found.migrations > countKnownMigrations()) {
    throw new RestoreRefused(`${backup} was made by a newer version of the program. Restore it with that version.`);
  }
  return found.rows;
}

/**
 * Opens the database so that nobody else can. Leaving WAL needs every other connection gone, even an idle one: a plain
 * `begin exclusive` would only notice one that writes.
 */
function holdAlone(file: string): Database.Database {
  const client = new Database(file, { timeout: 0 });
  try {
    client.pragma('locking_mode = EXCLUSIVE');
    client.pragma('journal_mode = DELETE');
    client.exec('begin exclusive; commit');
  } catch (error) {
    if (isBusy(error)) {
      client.close();
      throw new RestoreRefused(`${file} is in use. Stop the server (and any other command that has it open) first.`);
    }
    // A damaged database is what one restores from; there is nothing to hold on to.
  }
  return client;
}

async function stage(backup: string, staged: string, prepare: (db: Db) => void | Promise<void>): Promise<void> {
  const source = new Database(backup, { readonly: true });
  try {
    await copyInto(source, staged);
  } finally {
    source.close();
  }
  const db = await openDatabase(staged);
  try {
    await prepare(db);
    db.$client.pragma('journal_mode = DELETE');
  } finally {
    db.$client.close();
  }
  syncToDisk(staged);
}

async function keepReplaced(held: Database.Database, dataDir: string): Promise<string> {
  const folder = backupsFolder(dataDir);
  try {
    return await keepCopy(held, folder, 'before-restore', Date.now());
  } catch {
    // Too damaged to be copied as a database: kept byte by byte, for whoever can still read something out of it.
    const path = join(folder, backupName(Date.now(), 'broken'));
    for (const suffix of ['', '-wal']) {
      if (existsSync(held.name + suffix)) copyFileSync(held.name + suffix, path + suffix);
    }
    return path;
  }
}

function putInPlace(staged: string, live: string, held: Database.Database | undefined): void {
  // A journal of the old database beside the new one would be played into it.
  if (process.platform === 'win32') held?.close();
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(live + suffix, { force: true });
  renameSync(staged, live);
  syncToDisk(join(live, '..'));
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
