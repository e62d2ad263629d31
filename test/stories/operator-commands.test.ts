import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { openDatabase } from '#app/storage/open.server.ts';
import { makeTestApp } from '#test/support/app.ts';
import { runOurs } from '#test/support/command.ts';
import { temporaryFolder } from '#test/support/folder.ts';

const wish = { name: null, topics: [], locale: 'ru', advertising: false, form: 'home' } as const;

async function houseWithLetter(): Promise<string> {
  const folder = temporaryFolder();
  const memory = await makeTestApp({ DATA_DIR: folder });
  const app = { ...memory, db: await openDatabase(join(folder, 'klyuch.db')) };
  await subscribe(
    app,
    { ...wish, topics: [], address: 'reader@klyuch.example' },
    { ip: '192.0.2.1', userAgent: 'test' },
  );
  app.db.$client.close();
  return folder;
}

test('an operator backs up, restores, and decides about the letters held', async () => {
  const folder = await houseWithLetter();
  const backup = await runOurs('backup', folder);
  expect(backup).toMatchObject({ code: 0, complaint: '' });
  const [path = ''] = backup.out.split('\n');

  const unasked = await runOurs('restore', folder, path);
  expect(unasked).toMatchObject({ code: 2 });
  const restored = await runOurs('restore', folder, path, '--yes');
  expect(restored.out).toMatch(/Letters held, .*: 1\./);
  expect(restored).toMatchObject({ code: 0, complaint: '' });
  expect(readdirSync(join(folder, 'backups')).some((name) => name.endsWith('-before-restore.db'))).toBe(true);

  const held = await runOurs('letters', folder, 'uncertain');
  expect(held.out).toMatch(/^1\t.*confirm-subscription\treader@klyuch\.example\t/);
  expect((await runOurs('letters', folder, 'resend', '1')).out).toMatch(/^Letter 1 is due again/);
  expect((await runOurs('letters', folder, 'summary')).out).toBe('due        1\n');
  expect(await runOurs('letters', folder, 'resend', '7')).toMatchObject({
    code: 1,
    complaint: 'There is no letter 7.\n',
  });
});

test('a restore under a running server is refused in one line', async () => {
  const folder = await houseWithLetter();
  const [path = ''] = (await runOurs('backup', folder)).out.split('\n');
  const running = await openDatabase(join(folder, 'klyuch.db'));
  running.$client.prepare('select count(*) from letters').get();
  const { code, complaint } = await runOurs('restore', folder, path, '--yes');
  running.$client.close();
  expect(complaint).toMatch(/klyuch\.db is in use\. Stop the server .* first\.\n$/);
  expect(code).toBe(1);
});

test('a restore that would bring back who left is refused, unless that is ordered', async () => {
  const folder = await houseWithLetter();
  const file = join(folder, 'klyuch.db');
  const [path = ''] = (await runOurs('backup', folder)).out.split('\n');
  const garbage = 'not a database any more, alas'.repeat(1000);
  writeFileSync(file, garbage);

  const refused = await runOurs('restore', folder, path, '--yes');
  expect(refused.complaint).toMatch(/^Nothing was changed: .* too damaged to tell who left .*--lose-refusals\.\n$/s);
  expect([refused.code, readFileSync(file, 'utf8')]).toEqual([1, garbage]);

  const ordered = await runOurs('restore', folder, path, '--yes', '--lose-refusals');
  expect(ordered).toMatchObject({ code: 0, out: expect.stringMatching(/WHO LEFT .* COULD NOT BE READ/) as unknown });
});

test('who left after the backup has left in it too, even when the ledger cannot be read', async () => {
  const folder = await houseWithLetter();
  const file = join(folder, 'klyuch.db');
  const change = (sql: string) => new Database(file).exec(sql).close();
  change(`insert into readers (id, address, address_key, acts, topics, frequency, locale, confirmed_at)
    values ('r1', 'anna@klyuch.example', 'k1', '[]', '[]', 'each-issue', 'ru', 1)`);
  const [path = ''] = (await runOurs('backup', folder)).out.split('\n');
  change(`insert into suppressions (recipient_key, reason, at) values ('k1', 'unsubscribed', 7);
    alter table consents rename to lost`);

  const { code, out } = await runOurs('restore', folder, path, '--yes');
  expect(out).toMatch(/ledger cannot be read[^]*did not know 1\n[^]*, 1 have left or were erased since/);
  expect(code).toBe(0);
  const restored = new Database(file, { readonly: true });
  expect(restored.prepare('select unsubscribed_at from readers').pluck().all()).toEqual([7]);
  expect(restored.prepare('select recipient_key from suppressions').pluck().all()).toEqual(['k1']);
  restored.close();
});

test('there is nothing to back up before the first start', async () => {
  const { code, complaint } = await runOurs('backup', temporaryFolder());
  expect(complaint).toMatch(/^There is no database yet/);
  expect(code).toBe(1);
});
