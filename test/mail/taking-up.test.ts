import { generateKeyPairSync } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import type { LookUp } from '#app/mail/incoming/authenticate.server.ts';
import type { Receiver } from '#app/mail/incoming/outcome.ts';
import { settleDue } from '#app/mail/incoming/settle.server.ts';
import { makeTestApp } from '#test/support/app.ts';
import { accepting, arriveByImap, incomingIn, incomingOf, rawMessage } from '#test/support/incoming.ts';

const numbered = (n: number, text?: string) => rawMessage({ 'Message-ID': `<${n}@client.example>` }, text);

describe('what waits to be settled', () => {
  test('is settled without what takes long to read, and that after it', async () => {
    const app = await makeTestApp();
    const slow = arriveByImap(app, 1, await signedMessage());
    const quick = arriveByImap(app, 2, numbered(2));
    let answer = () => {};
    const lookUp: LookUp = () => new Promise((resolve) => (answer = () => resolve([['v=DKIM1; p=']])));
    const { receiver } = accepting();
    const settling = settleDue(app, receiver, undefined, { asking: { lookUp, patience: 60_000 } });
    await expect.poll(() => incomingOf(app, quick.id).outcome).toBe('message');
    expect(incomingOf(app, slow.id).outcome).toBeNull();
    answer();
    expect(await settling).toBe(2);
    expect(incomingOf(app, slow.id).outcome).toBe('message');
  });

  test('is in the order in which it came, where nothing takes long', async () => {
    const app = await makeTestApp();
    const large = numbered(1, 'Большое письмо. '.repeat(100_000));
    arriveByImap(app, 1, large);
    for (let uid = 2; uid <= 40; uid += 1) arriveByImap(app, uid, numbered(uid));
    const { receiver, shown } = accepting();
    await settleDue(app, receiver);
    expect(shown.map(({ message }) => message.messageId)).toEqual(
      Array.from({ length: 40 }, (_, n) => `<${n + 1}@client.example>`),
    );
  });

  test('is taken up by no more bytes than may be in memory', async () => {
    const app = await makeTestApp();
    const text = 'A'.repeat(20 * 1024 * 1024);
    for (let uid = 1; uid <= 3; uid += 1) arriveByImap(app, uid, numbered(uid, `${uid}${text}`));
    const claimed: number[] = [];
    const receiver: Receiver = () => {
      claimed.push(incomingIn(app).filter(({ outcome, leaseUntil }) => outcome === null && leaseUntil !== null).length);
      return { outcome: 'message', reason: null };
    };
    await settleDue(app, receiver);
    expect(claimed).toEqual([1, 1, 1]);
  });

  test('and has failed before lets all others go first', async () => {
    const app = await makeTestApp();
    const failed = arriveByImap(app, 1, numbered(1));
    app.db.$client.prepare('update incoming_messages set tries = 1').run();
    for (let uid = 2; uid <= 4; uid += 1) arriveByImap(app, uid, numbered(uid));
    const { receiver, shown } = accepting();
    await settleDue(app, receiver);
    expect(shown.at(-1)?.id).toBe(failed.id);
    expect(shown).toHaveLength(4);
  });
});

async function signedMessage(): Promise<Buffer> {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail({
    ...{ from: 'anna@client.example', to: 'team@klyuch.example', subject: 'Signed', text: 'A question' },
    dkim: { domainName: 'client.example', keySelector: 's1', privateKey },
  });
  return message as Buffer;
}
