import { cpSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { expect, onTestFinished, test } from 'vitest';
import { backUp, DamagedCopy } from '#app/storage/backup.server.ts';
import { dailyBackUp, pruneBackups } from '#app/storage/backups.server.ts';
import { inspectDatabase } from '#app/storage/inspect.server.ts';
import { openDatabase, type Db } from '#app/storage/open.server.ts';
import { makeTestApp } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';

const countOf = (file: string, table: string) => {
  const client = new Database(file, { readonly: true });
  const count = client.prepare(`select count(*) from ${table}`).pluck().get();
  client.close();
  return count;
};

async function openAt(file: string): Promise<Db> {
  const db = await openDatabase(file);
  onTestFinished(() => void db.$client.close());
  return db;
}

/** A pair of rows in one transaction: a consistent copy never holds half of one. */
function pairWriter({ $client: client }: Db): () => void {
  client.exec('create table left_hand (id integer primary key, text); create table right_hand (id integer, text)');
  const [left, right] = ['left_hand', 'right_hand'].map((table) =>
    client.prepare(`insert into ${table} (text) values (hex(randomblob(2000)))`),
  );
  return client.transaction(() => {
    left?.run();
    right?.run();
  });
}

/** A database as the very first migration alone made it. */
function makeFirstVersion(file: string, migrationsFolder: string): void {
  cpSync('drizzle', migrationsFolder, { recursive: true });
  const journalFile = join(migrationsFolder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: unknown[] };
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }));
  const client = new Database(file);
  migrate(drizzle({ client }), { migrationsFolder });
  client.close();
}

test('a copy made while others write is whole, consistent and one file', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'klyuch.db');
  const write = pairWriter(await openAt(file));
  for (let i = 0; i < 1500; i += 1) write();
  let during = 0;
  const writing = setInterval(() => {
    write();
    during += 1;
  });

  const copy = await backUp(file, join(folder, 'backups'), 'manual');
  clearInterval(writing);
  expect(during).toBeGreaterThan(0);
  expect(countOf(copy, 'left_hand')).toBe(countOf(copy, 'right_hand'));
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
  expect(await inspectDatabase(copy)).toMatchObject({ sound: true });
  if (process.platform !== 'win32') expect(statSync(copy).mode & 0o777).toBe(0o600);
});

test('two copies of one moment do not overwrite each other', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'klyuch.db');
  await openAt(file);
  const copies = await Promise.all([1, 2, 3].map(() => backUp(file, folder, 'manual', 0)));
  expect(new Set(copies).size).toBe(3);
});

test('a damaged database is not copied as a good one', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'klyuch.db');
  const db = await openDatabase(file);
  const write = pairWriter(db);
  for (let i = 0; i < 300; i += 1) write();
  db.$client.pragma('journal_mode = DELETE');
  db.$client.close();
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0x5a, bytes.length / 2, bytes.length / 2 + 40_000));

  await expect(backUp(file, join(folder, 'backups'), 'manual')).rejects.toThrow(DamagedCopy);
  expect(readdirSync(join(folder, 'backups'))).toEqual([]);
});

test('a database of an older version is copied before it is migrated', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'klyuch.db');
  makeFirstVersion(file, join(folder, 'first-migration'));

  await openAt(file);
  const [copy = ''] = readdirSync(join(folder, 'backups'));
  expect(copy).toMatch(/-before-migration\.db$/);
  expect(countOf(join(folder, 'backups', copy), '__drizzle_migrations')).toBe(1);
  expect(countOf(file, '__drizzle_migrations')).toBeGreaterThan(1);

  await openAt(file);
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
});

test('the daily copy lets the oldest go, and what a crash left', async () => {
  const dataDir = temporaryFolder();
  const app = await makeTestApp({ DATA_DIR: dataDir, BACKUPS_KEPT: '2' });
  expect(await dailyBackUp(app)).toBeUndefined();

  const onDisk = { ...app, db: await openAt(join(dataDir, 'klyuch.db')) };
  for (let i = 0; i < 3; i += 1) {
    await dailyBackUp(onDisk);
    app.clock.pass(86_400_000);
  }
  const folder = join(dataDir, 'backups');
  const names = ['klyuch-2026-03-17T090000.000Z-daily.db', 'klyuch-2026-03-18T090000.000Z-daily.db'];
  expect(readdirSync(folder)).toEqual(names);

  writeFileSync(join(folder, 'klyuch-2026-01-01T000000.000Z-daily.db.part'), '');
  writeFileSync(join(folder, 'klyuch-2026-01-02T000000.000Z-daily.db.part'), '');
  utimesSync(join(folder, 'klyuch-2026-01-01T000000.000Z-daily.db.part'), 0, 0);
  expect(pruneBackups(folder, 2, app.clock.now())).toEqual(['klyuch-2026-01-01T000000.000Z-daily.db.part']);
});

test('copies that are too old go even when no new one can be made', async () => {
  const dataDir = temporaryFolder();
  const app = await makeTestApp({ DATA_DIR: dataDir });
  const file = join(dataDir, 'klyuch.db');
  const onDisk = { ...app, db: await openAt(file) };
  const folder = join(dataDir, 'backups');
  await backUp(file, folder, 'manual', app.clock.now());
  await dailyBackUp(onDisk);
  app.clock.pass(14 * 86_400_000 + 1);
  onDisk.db.$client.close();
  rmSync(file);
  await expect(dailyBackUp(onDisk)).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['klyuch-2026-03-16T090000.000Z-daily.db']);
});
