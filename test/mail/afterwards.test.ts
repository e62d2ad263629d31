import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { readConfig } from '#app/config.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { holdAfterRestore } from '#app/mail/hold.server.ts';
import { makeMailer } from '#app/mail/mailer.server.ts';
import { numberAnew } from '#app/mail/number-anew.server.ts';
import { drawAllowance } from '#app/mail/outbox.server.ts';
import { pruneMail } from '#app/mail/prune.server.ts';
import { listUncertain, resendLetter } from '#app/mail/resend.server.ts';
import { findLetter } from '#app/mail/store.server.ts';
import { budgets, letters } from '#app/mail/tables.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { day, makeTestApp } from '#test/support/app.ts';
import { letterOf, postLetter } from '#test/support/smtp.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('an uncertain letter is sent again only when a person says so, under the Message-ID it had', async () => {
  const app = await makeTestApp();
  app.mailer.answers = [{ is: 'unanswered', error: 'silence' }];
  const id = postLetter(app);
  await deliverDue(app);
  const { messageId } = letterOf(app, id);
  expect(listUncertain(app).map((letter) => letter.id)).toEqual([id]);
  app.clock.pass(7 * day);
  expect(await deliverDue(app)).toBe(0);

  expect(resendLetter(app, id)).toBe('queued');
  expect(resendLetter(app, id)).toBe('not-possible');
  await deliverDue(app);
  expect(letterOf(app, id)).toMatchObject({ state: 'sent', messageId });
  expect(resendLetter(app, id)).toBe('not-possible');
  expect(resendLetter(app, 999)).toBe('not-found');
});

test('a letter to somebody who was forgotten cannot be ordered again', async () => {
  const app = await makeTestApp();
  const id = postLetter(app);
  app.db.update(letters).set({ state: 'refused', recipient: null }).where(eq(letters.id, id)).run();
  expect(resendLetter(app, id)).toBe('not-possible');
});

test('a restored backup sends nothing of its own accord', async () => {
  const app = await makeTestApp();
  const sent = postLetter(app);
  await deliverDue(app);
  const ids = (['due', 'claimed', 'sending'] as const).map((state) => {
    const id = postLetter(app);
    app.db.update(letters).set({ state }).where(eq(letters.id, id)).run();
    return id;
  });
  expect(holdAfterRestore(app.db, app.clock.now())).toBe(3);
  expect(holdAfterRestore(app.db, app.clock.now())).toBe(0);
  app.clock.pass(day);
  expect(await deliverDue(app)).toBe(0);
  for (const id of ids) expect(letterOf(app, id)).toMatchObject({ state: 'uncertain', reason: 'restored' });
  expect(letterOf(app, sent).state).toBe('sent');
});

test('ended budgets and letters settled 90 days ago are deleted, copies and all', async () => {
  const app = await makeTestApp();
  const old = postLetter(app);
  await deliverDue(app);
  transact(app.db, (tx) => drawAllowance(app, tx, 'anna@klyuch.example', '192.0.2.1'));
  app.clock.pass(90 * day);
  expect(pruneMail(app)).toEqual({ letters: 0, budgets: 4 });
  app.clock.pass(1);
  const waiting = postLetter(app);
  expect(pruneMail(app)).toEqual({ letters: 1, budgets: 0 });
  expect(findLetter(app.db, old)).toBeUndefined();
  expect(app.mailer.kept.has(old)).toBe(false);
  expect(letterOf(app, waiting).state).toBe('due');
  expect(app.db.select().from(budgets).all()).toEqual([]);
});

test('letters of a restored backup are numbered above all that were ever sent, so that no bounce names another', async () => {
  const [restored, replaced] = [await makeTestApp(), await makeTestApp()];
  postLetter(restored);
  for (let n = 1; n <= 3; n += 1) postLetter(replaced);
  numberAnew(restored.db, replaced.db, 0);
  expect(postLetter(restored)).toBe(4);

  const seconds = restored.clock.now() / 1000;
  numberAnew(restored.db, undefined, restored.clock.now());
  expect(postLetter(restored)).toBe(seconds + 1);
  const damaged = await makeTestApp();
  damaged.db.$client.close();
  numberAnew(restored.db, damaged.db, 0);
  expect(postLetter(restored)).toBe(seconds + 2);
});

test('kept copies of letters that are in no table are deleted, and nothing else in the folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klyuch-kept-'));
  folders.push(folder);
  const mailer = makeMailer(readConfig({ NODE_ENV: 'development', DATA_DIR: folder }), pino({ level: 'silent' }));
  const app = Object.assign(await makeTestApp(), { mailer });
  expect(pruneMail(app).letters).toBe(0);
  const id = postLetter(app);
  await deliverDue(app);
  for (const name of ['77.eml', 'notes.txt']) writeFileSync(join(folder, 'letters', name), 'x');
  pruneMail(app);
  expect(readdirSync(join(folder, 'letters')).sort()).toEqual([`${id}.eml`, 'notes.txt']);
});

test('without a server letters are kept, shown and forgotten', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klyuch-kept-'));
  folders.push(folder);
  const config = readConfig({ NODE_ENV: 'development', DATA_DIR: folder });
  const mailer = makeMailer(config, pino({ level: 'silent' }));
  const app = Object.assign(await makeTestApp(), { mailer });
  expect(mailer.sends).toBe(false);
  const id = postLetter(app);
  await deliverDue(app);
  expect(letterOf(app, id).state).toBe('sent');
  expect((await mailer.read(id))?.toString()).toContain(letterOf(app, id).messageId);
  mailer.forget([id]);
  expect(await mailer.read(id)).toBeUndefined();
  await mailer.close();
});

test('production keeps no copies of what it sends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klyuch-kept-'));
  folders.push(folder);
  const settings = { SMTP_URL: 'smtp://127.0.0.1:1', DATA_DIR: folder, MAIL_FROM: 'journal@klyuch.example' };
  const secrets = { ORIGIN: 'https://klyuch.example', SECRET: 'a secret for tests that is long enough' };
  const log = pino({ level: 'silent' });
  const envelope = { from: 'journal@klyuch.example', to: 'anna@klyuch.example', id: 'x' };
  for (const environment of ['production', 'development'] as const) {
    const kept = environment === 'production' ? undefined : 'a letter';
    const mailer = makeMailer(readConfig({ NODE_ENV: environment, ...settings, ...secrets }), log);
    expect(mailer.sends).toBe(true);
    expect(await mailer.send(1, envelope, Buffer.from('a letter'))).toMatchObject({ is: 'unreachable' });
    expect((await mailer.read(1))?.toString()).toBe(kept);
    await mailer.close();
  }
});
