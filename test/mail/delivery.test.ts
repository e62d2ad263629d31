import { eq } from 'drizzle-orm';
import { afterEach, expect, test, vi } from 'vitest';
import type { SMTPServerOptions } from 'smtp-server';
import { closeApp } from '#app/app.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { forgetLettersTo } from '#app/mail/forget.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { suppress } from '#app/mail/suppress.server.ts';
import { letters } from '#app/mail/tables.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { timetable } from '#app/work/timetable.server.ts';
import { startWorker } from '#app/work/worker.server.ts';
import { hour } from '#test/support/app.ts';
import { letterOf, makeSendingApp, postLetter, reply, startSmtpServer, welcome } from '#test/support/smtp.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function open(server: SMTPServerOptions = {}, options: Parameters<typeof makeSendingApp>[1] = {}) {
  const post = await startSmtpServer(server);
  const app = await makeSendingApp(post.port, options);
  closers.push(
    () => closeApp(app),
    () => post.close(),
  );
  return { app, arrived: post.arrived };
}

test('every letter that is due arrives once, whichever counter takes it, and a later round finds nothing to do', async () => {
  const { app, arrived } = await open();
  const ids = Array.from({ length: 12 }, (_, n) => postLetter(app, `reader${n}@klyuch.example`));
  const [one, other] = await Promise.all([deliverDue(app), deliverDue(app)]);
  expect(one + other).toBe(12);
  expect(await deliverDue(app)).toBe(0);
  expect(ids.map((id) => letterOf(app, id).state)).toEqual(ids.map(() => 'sent'));
  expect(arrived.map((letter) => letter.messageId).sort()).toEqual(ids.map((id) => letterOf(app, id).messageId).sort());
});

test('what somebody waits for goes first', async () => {
  const { app, arrived } = await open();
  postLetter(app, 'patient@klyuch.example', welcome);
  postLetter(app, 'waiting@klyuch.example');
  await deliverDue(app, 1);
  expect(arrived.map((letter) => letter.to)).toEqual(['waiting@klyuch.example']);
});

test('one letter that cannot be rendered does not stop the rest, and is not tried again', async () => {
  const { app, arrived } = await open();
  const bad = postLetter(app, 'bad@klyuch.example');
  const good = postLetter(app, 'good@klyuch.example');
  app.db
    .update(letters)
    .set({ data: { nonsense: true } })
    .where(eq(letters.id, bad))
    .run();
  await deliverDue(app);
  expect(letterOf(app, bad)).toMatchObject({ state: 'refused', reason: 'unrenderable', tries: 0 });
  expect(letterOf(app, good).state).toBe('sent');
  expect(arrived).toHaveLength(1);
  expect(app.said).toContainEqual(expect.objectContaining({ level: 50, letter: bad }));
});

test('one recipient who is refused does not stop the rest', async () => {
  const { app, arrived } = await open({
    onRcptTo: ({ address }, _session, callback) =>
      callback(address.startsWith('gone') ? reply(550, '5.1.1 User unknown') : null),
  });
  const gone = postLetter(app, 'gone@klyuch.example');
  const others = Array.from({ length: 8 }, (_, n) => postLetter(app, `reader${n}@klyuch.example`));
  await deliverDue(app);
  expect(letterOf(app, gone)).toMatchObject({ state: 'refused', reason: 'user-unknown' });
  expect(others.map((id) => letterOf(app, id).state)).toEqual(others.map(() => 'sent'));
  expect(arrived).toHaveLength(8);

  const later = postLetter(app, 'gone@klyuch.example');
  await deliverDue(app);
  expect(letterOf(app, later).state).toBe('skipped');
});

test('who leaves between the claim and the hand-over gets nothing', async () => {
  const { app, arrived } = await open({}, { when: { 'letter rendered': () => leave() } });
  const leave = () => transact(app.db, (tx) => suppress(app, tx, 'anna@klyuch.example', 'unsubscribed'));
  const id = postLetter(app, 'anna@klyuch.example', welcome);
  await deliverDue(app);
  expect(letterOf(app, id)).toMatchObject({ state: 'skipped', reason: 'suppressed', tries: 0 });
  expect(arrived).toEqual([]);
});

test('who is forgotten between the claim and the hand-over gets nothing', async () => {
  const { app, arrived } = await open({}, { when: { 'letter rendered': () => forget() } });
  const forget = () => transact(app.db, (tx) => forgetLettersTo(app, tx, recipientKeyOf(app, 'anna@klyuch.example')));
  const id = postLetter(app, 'anna@klyuch.example');
  await deliverDue(app);
  expect(letterOf(app, id)).toMatchObject({ state: 'skipped', recipient: null });
  expect(arrived).toEqual([]);
});

test('an answer that comes after somebody was forgotten does not bring the address back', async () => {
  const { app } = await open(
    { onRcptTo: (_address, _session, callback) => callback(reply(550, '<anna@klyuch.example> unknown user')) },
    { when: { 'letter handed over': () => forget() } },
  );
  const key = recipientKeyOf(app, 'anna@klyuch.example');
  const forget = () => transact(app.db, (tx) => forgetLettersTo(app, tx, key));
  const id = postLetter(app, 'anna@klyuch.example');
  await deliverDue(app);
  expect(letterOf(app, id)).toMatchObject({ state: 'refused', recipient: null, answer: null });
});

test('a lease that ends: what was not handed over is due again, what was is uncertain until its answer comes', async () => {
  let accept = () => undefined as void;
  let arrive: (() => void) | undefined;
  const { app } = await open({
    onData: (stream, _session, callback) => {
      stream.resume().on('end', () => {
        accept = () => callback();
        arrive?.();
      });
    },
  });
  const taken = new Promise<void>((resolve) => (arrive = resolve));
  const slow = postLetter(app);
  const round = deliverDue(app);
  await taken;
  const dead = postLetter(app, 'other@klyuch.example');
  const leaseUntil = app.clock.now() + 1;
  app.db.update(letters).set({ state: 'claimed', leaseUntil }).where(eq(letters.id, dead)).run();

  app.clock.pass(hour);
  expect(await deliverDue(app, 0)).toBe(0);
  expect(letterOf(app, slow)).toMatchObject({ state: 'uncertain', reason: 'crashed' });
  expect(letterOf(app, dead)).toMatchObject({ state: 'due', tries: 0 });

  accept();
  await round;
  expect(letterOf(app, slow).state).toBe('sent');
});

test('a counter told to stop ends with the letter it has', async () => {
  const stopping = new AbortController();
  const { app, arrived } = await open({}, { when: { 'letter handed over': () => stopping.abort() } });
  const [first, second] = [postLetter(app), postLetter(app)] as const;
  expect(await deliverDue(app, 20, stopping.signal)).toBe(1);
  expect(letterOf(app, first).state).toBe('sent');
  expect(letterOf(app, second)).toMatchObject({ state: 'due', leaseUntil: null, tries: 0 });
  expect(arrived).toHaveLength(1);
});

test('a slow letter holds up no other, not even one that is posted later', async () => {
  let letGo: (() => void) | undefined;
  const { app, arrived } = await open({
    onRcptTo({ address }, _session, callback) {
      if (address.startsWith('slow')) letGo = () => callback();
      else callback();
    },
  });
  postLetter(app, 'slow@klyuch.example');
  const worker = startWorker(
    app,
    timetable.filter(({ name }) => name.startsWith('deliver')),
  );
  await vi.waitFor(() => expect(letGo).toBeDefined());
  postLetter(app, 'quick@klyuch.example');
  app.clock.pass(1000);
  await vi.waitFor(() => expect(arrived.map(({ to }) => to)).toEqual(['quick@klyuch.example']), 10_000);
  letGo?.();
  await worker.stop();
  expect(arrived.map(({ to }) => to)).toEqual(['quick@klyuch.example', 'slow@klyuch.example']);
});

test('an abandoned letter that cannot be taken up stops no other', async () => {
  const { app, arrived } = await open();
  const stuck = postLetter(app);
  app.db.update(letters).set({ state: 'claimed', leaseUntil: 1 }).where(eq(letters.id, stuck)).run();
  app.db.$client.exec(
    `create trigger stuck before update on letters when new.id = ${stuck} begin select raise(abort, 'stuck'); end`,
  );
  const other = postLetter(app, 'other@klyuch.example');
  await deliverDue(app);
  expect(letterOf(app, other).state).toBe('sent');
  expect(arrived).toHaveLength(1);
});

test('closing waits for the letters under way', async () => {
  let closing: Promise<void> | undefined;
  const { app, arrived } = await open({}, { when: { 'letter handed over': () => hangUp() } });
  // Once the message is on its way, not before.
  const hangUp = () => {
    queueMicrotask(() => {
      closing = app.mailer.close();
    });
  };
  const id = postLetter(app);
  await deliverDue(app);
  await closing;
  expect(letterOf(app, id).state).toBe('sent');
  expect(arrived).toHaveLength(1);

  const late = postLetter(app);
  await deliverDue(app);
  expect(letterOf(app, late)).toMatchObject({ state: 'due', reason: 'unreachable' });
});
