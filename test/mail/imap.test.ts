import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { App } from '#app/app.server.ts';
import { catchUp } from '#app/mail/incoming/catch-up.server.ts';
import { openMailbox } from '#app/mail/incoming/mailbox.server.ts';
import { settleDue } from '#app/mail/incoming/settle.server.ts';
import { listMailboxes } from '#app/mail/incoming/store.server.ts';
import { watchMailbox } from '#app/mail/incoming/watch-mailbox.server.ts';
import { day, hour, makeTestApp, type TestApp } from '#test/support/app.ts';
import { describeWithDovecot, startDovecot, type Dovecot } from '#test/support/dovecot.ts';
import { accepting, incomingIn, keptBytesIn, rawMessage } from '#test/support/incoming.ts';

/** No poll comes in time: what arrives, the server has told of. */
const pace = { poll: 24 * hour, first: 10, longest: 200 };

const message = (n: number) => rawMessage({ 'Message-ID': `<${n}@client.example>`, Subject: `number ${n}` });
const messages = (count: number, from = 1) => Array.from({ length: count }, (_, n) => message(from + n));

describeWithDovecot('a real mailbox', () => {
  let dovecot: Dovecot;
  beforeAll(async () => void (dovecot = await startDovecot()));
  afterAll(() => dovecot.close());

  let users = 0;
  /** A house that reads a mailbox of its own. */
  async function openHouse(environment: Record<string, string> = {}, server = dovecot) {
    const user = `user${(users += 1)}`;
    const app = await makeTestApp({ ...server.settings(user), ...environment });
    return { app, user };
  }
  function watch(app: App): ReturnType<typeof watchMailbox> {
    const watching = watchMailbox(app, pace);
    onTestFinished(() => watching.stop());
    return watching;
  }

  describe('that is watched', () => {
    test('gives a message as soon as it is delivered, and the token in its address with it', async () => {
      const { app, user } = await openHouse();
      const watching = watch(app);
      await expect.poll(() => listMailboxes(app.db).length).toBe(1);
      await dovecot.deliver(`${user}+abc234`, [rawMessage({ 'Delivered-To': null })]);
      await expect.poll(() => incomingIn(app).length).toBe(1);
      const { receiver, shown } = accepting();
      await settleDue(app, receiver);
      await dovecot.deliver(user, [message(2)]);
      await expect.poll(() => dovecot.count(user, 'Processed')).toBe(2);
      await watching.stop();

      await settleDue(app, receiver);
      expect(shown.map((arrival) => arrival.message.recipients[0])).toEqual([
        `${user}+abc234@klyuch.example`,
        `${user}@klyuch.example`,
      ]);
    });

    test('gives all that came in hours when nobody was there, once', async () => {
      const { app, user } = await openHouse({ IMAP_PROCESSED: '' });
      await dovecot.deliver(user, messages(5));
      await lookIn(app);
      app.clock.pass(6 * hour);
      await dovecot.deliver(user, messages(40, 6));
      watch(app);
      await expect.poll(() => incomingIn(app).length).toBe(45);
      expect(new Set(incomingIn(app).map(({ uid }) => uid)).size).toBe(45);
      expect(await lookIn(app)).toBe(0);
    });

    test('is read on by a new connection once the server is back', async () => {
      const own = await startDovecot();
      onTestFinished(() => own.close());
      const { app, user } = await openHouse({}, own);
      const watching = watch(app);
      await own.deliver(user, [message(1)]);
      await expect.poll(() => own.count(user, 'Processed')).toBe(1);
      await own.kill();
      await own.start();
      await own.deliver(user, [message(2)]);
      await expect.poll(() => own.count(user, 'Processed')).toBe(2);
      await own.kill();
      // It stops even while there is no server to say goodbye to.
      await watching.stop();
      expect(incomingIn(app)).toHaveLength(2);
    });

    test('whose password is wrong is left in peace, and the password is in no log', async () => {
      const { app, user } = await openHouse();
      const said: string[] = [];
      app.log = pino({ level: 'debug' }, { write: (line: string) => void said.push(line) });
      app.config.inbox.imap = { ...imapOf(app), password: 'a wrong password' };
      const watching = watch(app);
      await expect.poll(() => said.some((line) => line.includes('the mailbox cannot be read'))).toBe(true);
      await watching.stop();
      expect(said.join('')).not.toMatch(/a wrong password|YSB3cm9uZyBwYXNzd29yZA/);
      expect(said.join('')).not.toContain(Buffer.from(`\0${user}\0a wrong password`).toString('base64'));
    });
  });

  describe('whose messages are numbered anew', () => {
    test('is looked through from end to end, and what is known stays one message', async () => {
      const { app, user } = await openHouse({ IMAP_PROCESSED: '' });
      await dovecot.deliver(user, messages(5));
      expect(await lookIn(app)).toBe(5);
      const { receiver, shown } = accepting();
      await settleDue(app, receiver);
      dovecot.renumber(user);
      await dovecot.deliver(user, [message(6)]);
      expect(await lookIn(app)).toBe(1);
      await settleDue(app, receiver);
      expect(shown).toHaveLength(6);
      expect(countOutcomes(app)).toEqual({ message: 6, duplicate: 5 });
      expect(keptBytesIn(app)).toHaveLength(6);
      expect(await lookIn(app)).toBe(0);
    });
  });

  describe('whose messages are moved away', () => {
    test('by two workers at once keeps each message once and moves it once', async () => {
      const { app, user } = await openHouse();
      dovecot.fill(user, messages(500));
      await Promise.all([lookIn(app), lookIn(app)]);
      await lookIn(app);
      expect(incomingIn(app)).toHaveLength(500);
      expect(keptBytesIn(app)).toHaveLength(500);
      expect([dovecot.count(user), dovecot.count(user, 'Processed')]).toEqual([0, 500]);
    });

    test('by whoever died before moving is tidied by the next', async () => {
      const { app, user } = await openHouse();
      await dovecot.deliver(user, messages(3));
      app.config.inbox.imap = { ...imapOf(app), processed: undefined };
      expect(await lookIn(app)).toBe(3);
      expect(dovecot.count(user)).toBe(3);
      app.config.inbox.imap = { ...imapOf(app), processed: 'Processed' };
      expect(await lookIn(app)).toBe(0);
      expect([dovecot.count(user), dovecot.count(user, 'Processed')]).toEqual([0, 3]);
    });

    test('to a folder that cannot be is kept all the same', async () => {
      const { app, user } = await openHouse({ IMAP_PROCESSED: '' });
      await dovecot.deliver(user, messages(3));
      const client = await openMailbox(app, imapOf(app));
      const nowhere = { ...imapOf(app), processed: 'Nowhere' };
      expect(await catchUp(app, client, nowhere)).toBe(3);
      expect(await catchUp(app, client, nowhere)).toBe(0);
      await client.logout();
      expect(dovecot.count(user)).toBe(3);
    });

    test('from a server that does not know how are copied and deleted', async () => {
      const own = await startDovecot({ capability: 'IMAP4rev1 LITERAL+ IDLE UIDPLUS' });
      onTestFinished(() => own.close());
      const { app, user } = await openHouse({}, own);
      await own.deliver(user, messages(3));
      expect(await lookIn(app)).toBe(3);
      expect([own.count(user), own.count(user, 'Processed')]).toEqual([0, 3]);
    });

    test('of which one is too big puts that one apart, whole', async () => {
      const { app, user } = await openHouse({ INBOX_LARGEST: '1' });
      const big = rawMessage({ Subject: 'big', 'Message-ID': '<big@client.example>' }, 'A line.\r\n'.repeat(200_000));
      dovecot.fill(user, [message(1), big, message(2)]);
      expect(await lookIn(app)).toBe(3);
      expect(countOutcomes(app)).toEqual({ waiting: 2, quarantine: 1 });
      expect(incomingIn(app)[1]).toMatchObject({ reason: 'too-big', size: big.length });
      expect(Math.max(...keptBytesIn(app).map(({ length }) => length))).toBe(64 * 1024);
      expect([dovecot.count(user, 'Processed'), dovecot.count(user, 'Failed')]).toEqual([2, 1]);
      expect(await lookIn(app)).toBe(0);
    });
  });

  describe('once a day', () => {
    test('is counted, and what was missed in it is fetched', async () => {
      const { app, user } = await openHouse({ IMAP_PROCESSED: '' });
      await dovecot.deliver(user, messages(4));
      await lookIn(app);
      app.db.$client.prepare('delete from incoming_messages where uid = 2').run();
      app.clock.pass(hour);
      expect(await lookIn(app)).toBe(0);
      app.clock.pass(day);
      expect(await lookIn(app)).toBe(1);
      expect(listMailboxes(app.db)).toMatchObject([
        { lastUid: 4, onServer: 4, kept: 3, countedAt: app.clock.now(), readAt: app.clock.now() },
      ]);
    });
  });

  test('of ten thousand messages is read whole, each of them once', async () => {
    const { app, user } = await openHouse();
    dovecot.fill(user, messages(10_000));
    expect(await lookIn(app)).toBe(10_000);
    expect(new Set(incomingIn(app).map(({ uid }) => uid)).size).toBe(10_000);
    expect([dovecot.count(user), dovecot.count(user, 'Processed')]).toEqual([0, 10_000]);
    expect(await lookIn(app)).toBe(0);
  });
});

function imapOf({ config }: App) {
  const { imap } = config.inbox;
  if (!imap) throw new Error('No mailbox is in the settings');
  return imap;
}

/** One connection that takes in all there is. */
async function lookIn(app: App): Promise<number> {
  const client = await openMailbox(app, imapOf(app));
  try {
    return await catchUp(app, client, imapOf(app));
  } finally {
    await client.logout();
  }
}

function countOutcomes(app: TestApp): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of incomingIn(app)) counts[outcome ?? 'waiting'] = (counts[outcome ?? 'waiting'] ?? 0) + 1;
  return counts;
}
