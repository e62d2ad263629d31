import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { emptyLog, openAsItIs, openDatabase, WrongVersion, type Db } from '#app/storage/open.server.ts';
import { transactTogether } from '#app/storage/together.server.ts';
import { runOurs } from '#test/support/command.ts';
import { temporaryFolder } from '#test/support/folder.ts';

async function openNotes(folder: string): Promise<Db> {
  const db = await openDatabase(join(folder, 'klyuch.db'));
  onTestFinished(() => void db.$client.close());
  db.$client.exec('create table scraps (text)');
  return db;
}

const add = (text: string) => (tx: Db) => tx.$client.prepare('insert into scraps values (?)').run(text);
const notesIn = (db: Db) => db.$client.prepare('select text from scraps').pluck().all();

test('one that fails of those written together takes no other with it', async () => {
  const db = await openNotes(temporaryFolder());
  const fails = () => {
    throw new Error('only mine');
  };
  const asked = [add('one'), fails, add('three')].map((work) => transactTogether(db, work));
  const outcomes = await Promise.allSettled(asked);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(notesIn(db)).toEqual(['one', 'three']);
});

test('when SQLite ends the transaction of all by itself, nothing is kept and everybody hears the true reason', async () => {
  const db = await openNotes(temporaryFolder());
  db.$client.exec(`create trigger full before insert on scraps when new.text = 'two'
    begin select raise(rollback, 'the disk is full'); end`);
  const asked = ['one', 'two', 'three'].map((text) => transactTogether(db, add(text)));
  const outcomes = await Promise.allSettled(asked);
  const reason: unknown = expect.objectContaining({ message: 'the disk is full' });
  expect(outcomes).toEqual([1, 2, 3].map(() => ({ status: 'rejected', reason })));
  expect(notesIn(db)).toEqual([]);

  await transactTogether(db, add('four'));
  expect(notesIn(db)).toEqual(['four']);
});

test('what was erased is in no byte of the files once the log was emptied', async () => {
  const folder = temporaryFolder();
  const db = await openNotes(folder);
  const inFiles = () =>
    readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes('anna@klyuch.example'));
  add('anna@klyuch.example'.repeat(400))(db);
  emptyLog(db);
  db.$client.exec('delete from scraps');
  expect(inFiles()).toBe(true);
  emptyLog(db);
  expect(inFiles()).toBe(false);
  expect(statSync(join(folder, 'klyuch.db-wal')).size).toBe(0);
});

test('emptying the log waits for nobody who reads', async () => {
  const folder = temporaryFolder();
  const db = await openNotes(folder);
  const reader = new Database(join(folder, 'klyuch.db'), { readonly: true });
  onTestFinished(() => void reader.close());
  reader.exec('begin');
  reader.prepare('select * from scraps').all();
  add('later')(db);
  const before = performance.now();
  emptyLog(db);
  expect(performance.now() - before).toBeLessThan(2000);
  expect(db.$client.pragma('busy_timeout', { simple: true })).toBe(5000);
});

test('a database of a newer program is not opened', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'klyuch.db');
  (await openDatabase(file)).$client
    .exec(`insert into __drizzle_migrations (hash, created_at) values ('of next year', 9e12)`)
    .close();
  await expect(openDatabase(file)).rejects.toThrow(/DATA_DIR .*klyuch\.db\) was made by a newer version/);
  expect(() => openAsItIs(file)).toThrow(WrongVersion);
});

test('a command does not bring a database up to date under a server that runs', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'klyuch.db');
  const count = (client: Database.Database) =>
    client.prepare('select count(*) from __drizzle_migrations').pluck().get();
  const { $client: client } = await openDatabase(file);
  onTestFinished(() => void client.close());
  client.exec('delete from __drizzle_migrations where rowid > 1');

  const { code, complaint } = await runOurs('letters', folder, 'summary');
  expect(complaint).toMatch(/^.*klyuch\.db was made by an older version of the program\. .*\n$/);
  expect([code, count(client)]).toEqual([1, 1]);
});

test('a command makes no database where there is none', async () => {
  const folder = temporaryFolder();
  const { code, complaint } = await runOurs('letters', folder, 'summary');
  expect(complaint).toMatch(/^There is no database yet/);
  expect([code, existsSync(join(folder, 'klyuch.db'))]).toEqual([1, false]);
});
