import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { copyFile, link, readFile, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { filesIn, isHash, listPlaces, makeFolder, placeIn, syncToDisk } from './file-place.server.ts';

/** How many files a database names, and how many of them are nowhere to be had. */
export interface FilesBroughtBack {
  named: number;
  missing: number;
}

/** Keeps, beside a copy of the database, the files that it names. Those erased in the meantime are left out. */
export async function keepNamedFiles(copy: string, files: string): Promise<void> {
  const beside = filesIn(dirname(copy));
  for (const sha256 of listNamedFiles(copy)) await linkOrCopy(placeIn(files, sha256), placeIn(beside, sha256));
}

/** Destroys what no copy in the folder names any more. While one of them cannot be read, nothing is. */
export function dropUnnamedFiles(folder: string, copies: string[]): void {
  const named = new Set<string>();
  try {
    for (const copy of copies) for (const sha256 of listNamedFiles(join(folder, copy))) named.add(sha256);
  } catch {
    return;
  }
  for (const path of listPlaces(filesIn(folder))) if (!named.has(basename(path))) rmSync(path, { force: true });
}

/** Puts the files that a database names where they belong, from wherever they are kept; none that is not what it says. */
export async function bringFilesBack(database: string, kept: string[], files: string): Promise<FilesBroughtBack> {
  const named = listNamedFiles(database);
  let missing = 0;
  for (const sha256 of named) {
    const place = placeIn(files, sha256);
    if (existsSync(place)) continue;
    const source = await findSound(sha256, kept);
    if (!source || !(await linkOrCopy(source, place))) missing += 1;
  }
  return { named: named.length, missing };
}

/**
 * Every table called `…_files` names kept files by their `sha256`, and any may name a paper by its `paper_sha256`; a database
 * of an older version may have none.
 */
function listNamedFiles(database: string): string[] {
  const client = new Database(database, { readonly: true, fileMustExist: true });
  try {
    const columns = client
      .prepare(
        `select m.name as name, c.name as hash from sqlite_master m, pragma_table_info(m.name) c
         where m.type = 'table'
           and (m.name like '%\\_files' escape '\\' and c.name = 'sha256' or c.name = 'paper_sha256')`,
      )
      .all() as { name: string; hash: string }[];
    const named = columns.flatMap(
      ({ name, hash }) =>
        client.prepare(`select distinct ${hash} from "${name}" where ${hash} is not null`).pluck().all() as string[],
    );
    return [...new Set(named.filter(isHash))];
  } finally {
    client.close();
  }
}

async function findSound(sha256: string, folders: string[]): Promise<string | undefined> {
  for (const place of folders.map((folder) => placeIn(folder, sha256))) {
    if (existsSync(place) && hashOf(await readFile(place)) === sha256) return place;
  }
  return undefined;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Kept bytes are never written over, so a second name is as good as a copy. Whether they are in their place now. */
async function linkOrCopy(from: string, to: string): Promise<boolean> {
  makeFolder(dirname(to));
  const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined);
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return true;
    if (codeOf(error) === 'ENOENT') return false;
    // Another disk, or one that knows no links.
    await copyFile(from, `${to}.part`);
    syncToDisk(`${to}.part`);
    await rename(`${to}.part`, to);
  }
  return true;
}
