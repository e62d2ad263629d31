import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { subscribe } from '#app/journal/subscribe.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { erasePerson } from '#app/people/erase-person.server.ts';
import { openDatabase } from '#app/storage/open.server.ts';
import { makeTestApp, type TestApp } from '#test/support/app.ts';
import { runOurs } from '#test/support/command.ts';
import { temporaryFolder } from '#test/support/folder.ts';
import { makeLead } from '#test/support/leads.ts';
import { makePerson } from '#test/support/people.ts';

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

test('an owner who has lost telephone and codes gets in by letter again, at the word of whoever runs the server', async () => {
  const folder = await houseWithLetter();
  const { app } = await onDisk(folder);
  const [owner, consultant] = [makePerson(app, 'owner'), makePerson(app, 'consultant')];
  for (const { id } of [owner, consultant]) {
    app.db.$client.prepare(`insert into second_factors values (?, 'sealed', 1, 1, null)`).run(id);
  }
  app.db.$client.close();
  expect(await runOurs('owner', folder, 'reset-second-factor', consultant.address)).toMatchObject({ code: 1 });
  expect(await runOurs('owner', folder, 'reset-second-factor')).toMatchObject({ code: 2 });
  const done = await runOurs('owner', folder, 'reset-second-factor', owner.address.toUpperCase());
  expect(done).toMatchObject({ code: 0, complaint: '' });
  expect(done.out).toMatch(/^The second factor of owner-\S+ is gone/);
  const left = new Database(join(folder, 'klyuch.db'));
  expect(left.prepare('select person_id from second_factors').pluck().all()).toEqual([consultant.id]);
  expect(left.prepare('select person_id, action, subject_id from audit_log order by seq').all()).toContainEqual({
    ...{ person_id: null, action: 'second-factor-removed', subject_id: owner.id },
  });
  expect(left.prepare(`select recipient from letters where kind = 'second-factor-removed'`).pluck().all()).toEqual([
    owner.address,
  ]);
  left.close();
});

test('a restore brings back nobody who was erased at the desk, by any of their addresses', async () => {
  const folder = await houseWithLetter();
  const { app } = await onDisk(folder);
  const lead = await makeLead(app, { address: 'zina@primer.example', name: 'Зинаида Кузнецова' });
  const owner = makePerson(app, 'owner');
  app.db.$client.close();
  const [path = ''] = (await runOurs('backup', folder)).out.split('\n');
  const { app: later } = await onDisk(folder);
  const key = recipientKeyOf(later, lead.address);
  const asked = { because: 'asked', reason: '' } as const;
  const erased = erasePerson(later, owner.id, key, asked, { ip: '', userAgent: '' });
  expect(erased.refused).toBeUndefined();
  later.db.$client.close();
  const restored = await runOurs('restore', folder, path, '--yes');
  expect(restored).toMatchObject({ code: 0, complaint: '' });
  expect(restored.out).toContain('of the people in the backup, 1 were erased since');
  const db = new Database(join(folder, 'klyuch.db'));
  expect(db.prepare(`select count(*) from people where role = 'client'`).pluck().get()).toBe(0);
  expect(db.prepare('select name, address from leads').all()).toEqual([{ name: '', address: '' }]);
  db.close();
  for (const name of ['klyuch.db', 'klyuch.db-wal']) {
    const file = join(folder, name);
    expect([name, existsSync(file) && readFileSync(file).includes('Зинаида')]).toEqual([name, false]);
  }
});

async function onDisk(folder: string): Promise<{ app: TestApp }> {
  const memory = await makeTestApp({ DATA_DIR: folder });
  // Counted ids would be those of what is there already.
  const newId = () => randomBytes(13).toString('hex');
  return { app: { ...memory, newId, db: await openDatabase(join(folder, 'klyuch.db')) } };
}
