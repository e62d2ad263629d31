import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { App } from '#app/app.server.ts';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { holdAfterRestore } from '#app/mail/hold.server.ts';
import { publishDocuments } from '#app/people/documents.server.ts';
import { proveLedger } from '#app/people/ledger.server.ts';
import { countEventsAfter } from '#app/people/ledger-head.server.ts';
import { backUp } from '#app/storage/backup.server.ts';
import { openDatabase } from '#app/storage/open.server.ts';
import { restoreBackup, RestoreRefused } from '#app/storage/restore.server.ts';
import { makeTestApp } from '#test/support/app.ts';
import { temporaryFolder } from '#test/support/folder.ts';

const wish = { name: null, topics: [], locale: 'ru', advertising: false, form: 'home' } as const;
const origin = { ip: '192.0.2.1', userAgent: 'test' };
const nothing = () => undefined;

/** A house on disk with one request in its backup, and another made after it. */
async function houseWithBackup(): Promise<{ app: App; dataDir: string; file: string; backup: string }> {
  const dataDir = temporaryFolder();
  const file = join(dataDir, 'klyuch.db');
  const memory = await makeTestApp({ DATA_DIR: dataDir });
  const app = { ...memory, db: await openDatabase(file) };
  publishDocuments(app);
  await subscribe(app, { ...wish, topics: [], address: 'before@klyuch.example' }, origin);
  const backup = await backUp(file, join(dataDir, 'backups'), 'manual');
  await subscribe(app, { ...wish, topics: [], address: 'after@klyuch.example' }, origin);
  return { app, dataDir, file, backup };
}

async function requestsIn(file: string): Promise<unknown[]> {
  const db = await openDatabase(file);
  const addresses = db.$client.prepare('select address from subscription_requests order by id').pluck().all();
  expect(proveLedger(db)).toMatchObject({ holds: true });
  db.$client.close();
  return addresses;
}

test('a backup comes back, and what it replaced is kept', async () => {
  const { app, dataDir, file, backup } = await houseWithBackup();
  app.db.$client.close();
  let lost = {};
  let held = 0;
  const { keptAside = '', rows } = await restoreBackup(backup, dataDir, (db, replaced) => {
    held = holdAfterRestore(db, app.clock.now());
    if (replaced) lost = countEventsAfter(db, replaced);
  });

  expect({ held, lost, requests: rows.subscription_requests }).toEqual({ held: 1, lost: { given: 1 }, requests: 1 });
  expect(await requestsIn(file)).toEqual(['before@klyuch.example']);
  expect(await requestsIn(keptAside)).toEqual(['before@klyuch.example', 'after@klyuch.example']);
  expect(readdirSync(dataDir).sort()).toEqual(['backups', 'klyuch.db']);
});

test('a restored letter waits for a person instead of leaving twice', async () => {
  const { app, dataDir, file, backup } = await houseWithBackup();
  app.db.$client.close();
  await restoreBackup(backup, dataDir, (db) => void holdAfterRestore(db, app.clock.now()));
  const restored = new Database(file, { readonly: true });
  expect(restored.prepare('select state from letters').pluck().all()).toEqual(['uncertain']);
  restored.close();
});

test('nothing is replaced under a server that runs, even an idle one', async () => {
  const { app, dataDir, backup } = await houseWithBackup();
  const count = app.db.$client.prepare('select count(*) from subscription_requests').pluck();
  expect(count.get()).toBe(2);
  await expect(restoreBackup(backup, dataDir, nothing)).rejects.toThrow(RestoreRefused);
  await subscribe(app, { ...wish, topics: [], address: 'still-open@klyuch.example' }, origin);
  expect(count.get()).toBe(3);
  app.db.$client.close();
});

test('a backup that is damaged, foreign or newer than the program is refused', async () => {
  const { app, dataDir, file, backup } = await houseWithBackup();
  app.db.$client.close();
  const [damaged, foreign, newer] = ['damaged.db', 'foreign.db', 'newer.db'].map((name) => join(dataDir, name)) as [
    string,
    string,
    string,
  ];
  const bytes = readFileSync(backup);
  writeFileSync(damaged, bytes.fill(0x5a, 8192, bytes.length - 8192));
  new Database(foreign).exec('create table other (id)').close();
  copyFileSync(backup, newer);
  new Database(newer)
    .exec(`insert into __drizzle_migrations (hash, created_at) select hash, 9e12 from __drizzle_migrations`)
    .close();

  for (const refused of [damaged, foreign, newer, join(dataDir, 'missing.db')]) {
    await expect(restoreBackup(refused, dataDir, nothing)).rejects.toThrow(RestoreRefused);
  }
  expect(await requestsIn(file)).toHaveLength(2);
});

test('a database too damaged to read is kept byte by byte and replaced', async () => {
  const { app, dataDir, file, backup } = await houseWithBackup();
  app.db.$client.close();
  writeFileSync(file, 'not a database any more, alas'.repeat(1000));
  const { keptAside = '' } = await restoreBackup(backup, dataDir, nothing);
  expect(readFileSync(keptAside, 'utf8')).toContain('alas');
  expect(await requestsIn(file)).toEqual(['before@klyuch.example']);
});

test('a failed preparation changes nothing', async () => {
  const { app, dataDir, file, backup } = await houseWithBackup();
  app.db.$client.close();
  const failing = () => {
    throw new Error('no');
  };
  await expect(restoreBackup(backup, dataDir, failing)).rejects.toThrow('no');
  expect(await requestsIn(file)).toHaveLength(2);
  expect(readdirSync(dataDir).filter((name) => name.startsWith('restoring'))).toEqual([]);
});

test('an empty house takes a backup too', async () => {
  const { app, backup } = await houseWithBackup();
  app.db.$client.close();
  const dataDir = join(temporaryFolder(), 'new');
  expect(await restoreBackup(backup, dataDir, nothing)).toMatchObject({ keptAside: undefined });
  expect(existsSync(join(dataDir, 'klyuch.db'))).toBe(true);
});
