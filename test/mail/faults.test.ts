import { afterEach, describe, expect, test } from 'vitest';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { findSuppression } from '#app/mail/store.server.ts';
import { closeApp, type App } from '#app/app.server.ts';
import { day, hour } from '#test/support/app.ts';
import { points, startFaultyServer, type Fault } from '#test/support/smtp-faults.ts';
import { letterOf, makeSendingApp, postLetter, type SendingApp, type TestServer } from '#test/support/smtp.ts';

const open: { app: App; server: TestServer }[] = [];
afterEach(async () => {
  for (const { app, server } of open.splice(0)) {
    await closeApp(app);
    await server.close();
  }
});

async function meeting(
  fault: () => Fault | undefined,
  options: Parameters<typeof makeSendingApp>[1] = {},
): Promise<{ app: SendingApp; server: TestServer }> {
  const server = await startFaultyServer(fault);
  const app = await makeSendingApp(server.port, options);
  open.push({ app, server });
  return { app, server };
}

const impatient = { connection: 300, greeting: 300, socket: 300, letter: 20_000 };
const mayHaveArrived = new Set<string>(['body', 'dot']);

describe('a server that hangs up', () => {
  test.each(points)('at %s', async (at) => {
    const { app, server } = await meeting(() => ({ at, does: 'hangs up' }));
    const id = postLetter(app);
    await deliverDue(app);
    const state = mayHaveArrived.has(at) ? 'uncertain' : 'due';
    expect(letterOf(app, id)).toMatchObject({ state, tries: 1 });

    app.clock.pass(30 * day);
    await deliverDue(app);
    expect(letterOf(app, id).tries).toBe(state === 'due' ? 2 : 1);
    expect(server.arrived).toEqual([]);
  });
});

describe('a server that falls silent', () => {
  test.each(points)('at %s', async (at) => {
    const { app } = await meeting(() => ({ at, does: 'falls silent' }), { timeouts: impatient });
    const id = postLetter(app);
    await deliverDue(app);
    expect(letterOf(app, id).state).toBe(mayHaveArrived.has(at) ? 'uncertain' : 'due');
  });

  test('a server that trickles cannot hold a letter for ever', async () => {
    const { app } = await meeting(() => ({ at: 'dot', does: { says: '250-wait' } }), {
      timeouts: { connection: 20_000, greeting: 20_000, socket: 20_000, letter: 500 },
    });
    const id = postLetter(app);
    await deliverDue(app);
    expect(letterOf(app, id)).toMatchObject({ state: 'uncertain', reason: 'unanswered' });
  });
});

describe('a server that refuses', () => {
  // Before a recipient is named, a refusal cannot be about the recipient.
  const cases = points
    .filter((at) => at !== 'body')
    .flatMap((at) => [
      { at, code: 451, state: 'due' },
      { at, code: 554, state: at === 'greeting' || at === 'ehlo' ? 'due' : 'refused' },
    ]);
  test.each(cases)('at $at with $code leaves the letter $state', async ({ at, code, state }) => {
    const { app } = await meeting(() => ({ at, does: { says: `${code} ${code < 500 ? 4 : 5}.7.1 Not from here` } }));
    const id = postLetter(app, 'anna@klyuch.example');
    await deliverDue(app);
    expect(letterOf(app, id).state).toBe(state);
    expect(findSuppression(app.db, recipientKeyOf(app, 'anna@klyuch.example'))).toBeUndefined();
  });

  test.each([
    { at: 'rcpt', suppressed: 'gone' },
    { at: 'dot', suppressed: 'gone' },
    { at: 'mail', suppressed: undefined },
  ] as const)('an unknown user at $at', async ({ at, suppressed }) => {
    const { app } = await meeting(() => ({ at, does: { says: '550 5.1.1 <anna@klyuch.example>: User unknown' } }));
    const id = postLetter(app, 'anna@klyuch.example');
    await deliverDue(app);
    expect(letterOf(app, id).state).toBe('refused');
    expect(findSuppression(app.db, recipientKeyOf(app, 'anna@klyuch.example'))?.reason).toBe(suppressed);
  });

  test('a reply in the middle of the message is a refusal, not a riddle', async () => {
    const { app } = await meeting(() => ({ at: 'body', does: { says: '552 5.3.4 Message too big' } }));
    const id = postLetter(app);
    await deliverDue(app);
    expect(letterOf(app, id)).toMatchObject({ state: 'refused', reason: 'too-big' });
  });
});

test('a greylisted letter arrives once at the next try', async () => {
  let fault: Fault | undefined = { at: 'rcpt', does: { says: '450 4.2.0 Greylisted, try again later' } };
  const { app, server } = await meeting(() => fault);
  const id = postLetter(app);
  await deliverDue(app);
  expect(letterOf(app, id)).toMatchObject({ state: 'due', reason: 'greylisted' });
  expect(await deliverDue(app)).toBe(0);

  fault = undefined;
  app.clock.pass(hour);
  await deliverDue(app);
  expect(letterOf(app, id).state).toBe('sent');
  expect(server.arrived.map((letter) => letter.messageId)).toEqual([letterOf(app, id).messageId]);
});

test('a server that is down for days makes the letter wait, and then gives up', async () => {
  const { app } = await meeting(() => ({ at: 'greeting', does: { says: '421 Closed' } }));
  const id = postLetter(app);
  for (let tries = 1; tries < 13; tries += 1) {
    await deliverDue(app);
    expect(letterOf(app, id)).toMatchObject({ state: 'due', tries });
    app.clock.pass(2 * day);
  }
  await deliverDue(app);
  expect(letterOf(app, id)).toMatchObject({ state: 'refused', tries: 13 });
});

test('nothing personal is logged', async () => {
  const { app } = await meeting(() => ({ at: 'rcpt', does: { says: '550 <anna@klyuch.example>: no' } }));
  postLetter(app, 'anna@klyuch.example');
  await deliverDue(app);
  expect(app.said.length).toBeGreaterThan(3);
  expect(JSON.stringify(app.said)).not.toContain('@');
});
