import { generateKeyPairSync } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { authenticate, type LookUp } from '#app/mail/incoming/authenticate.server.ts';
import { clausesOf } from '#app/mail/incoming/authentication-results.ts';
import { readMessage } from '#app/mail/reading/read-message.server.ts';
import { day, makeTestApp, type TestApp } from '#test/support/app.ts';
import { rawMessage } from '#test/support/incoming.ts';

const keys = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

const published: LookUp = () =>
  Promise.resolve([[`v=DKIM1; k=rsa; p=${keys.publicKey.replace(/-----[^-]+-----|\s/g, '')}`]]);
const refusing =
  (code: string): LookUp =>
  () =>
    Promise.reject(Object.assign(new Error(code), { code }));
const silent: LookUp = () => new Promise(() => undefined);

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

async function signed(
  domainName: string,
  { from = 'anna@client.example', text = 'A question', ...dkim } = {},
): Promise<Buffer> {
  const signature = { domainName, keySelector: 's1', privateKey: keys.privateKey, ...dkim };
  const { message } = await composer.sendMail({
    from,
    to: 'team@klyuch.example',
    subject: 'A question',
    text,
    dkim: signature,
  });
  return message as Buffer;
}

const [trusting, lonely] = await Promise.all(['mx.klyuch.example', ''].map(laterApp));

async function laterApp(authserv: string): Promise<TestApp> {
  const app = await makeTestApp({ INBOX_AUTHSERV_ID: authserv });
  // What is signed now must not seem to come from the future.
  app.clock.pass(3650 * day);
  return app;
}

async function judge(bytes: Buffer, { lookUp = published, app = lonely, patience = 30_000 } = {}) {
  if (!app) throw new Error('There is no app');
  return authenticate(app, bytes, await readMessage(bytes), { lookUp, patience });
}

const client = { is: 'passed', domain: 'client.example', by: 'dkim' };
const text = (bytes: Buffer) => bytes.toString('latin1');
const changed = (bytes: Buffer, from: string | RegExp, to: string) => {
  expect(text(bytes)).toMatch(from);
  return Buffer.from(text(bytes).replace(from, to), 'latin1');
};

describe('a DKIM signature', () => {
  test.each<[string, () => Promise<Buffer>, object]>([
    ['of the domain in From proves it', () => signed('client.example'), client],
    [
      'of the domain above it proves it',
      () => signed('client.example', { from: 'anna@office.client.example' }),
      { ...client, domain: 'office.client.example' },
    ],
    ['of a domain below it proves nothing', () => signed('office.client.example'), { is: 'none' }],
    ['of another domain proves nothing', () => signed('other.example'), { is: 'none' }],
    ['of a name that only ends alike proves nothing', () => signed('ent.example'), { is: 'none' }],
    [
      'under which the text was changed speaks against it',
      async () => changed(await signed('client.example'), /A question\s*$/, 'Another question\r\n'),
      { is: 'failed', because: 'dkim-neutral' },
    ],
    [
      'under which the subject was changed speaks against it',
      async () => changed(await signed('client.example'), 'Subject: A question', 'Subject: A demand'),
      { is: 'failed', because: 'dkim-fail' },
    ],
    [
      'with a second From on top speaks against it',
      async () => Buffer.concat([Buffer.from('From: boss@client.example\r\n'), await signed('client.example')]),
      { is: 'failed', because: 'several-senders' },
    ],
    [
      'of only the beginning speaks against it, because anybody may have added to it',
      async () => changed(await signed('client.example'), 's=s1;', 's=s1; l=3;'),
      { is: 'failed', because: 'dkim-partial' },
    ],
    [
      'that does not cover From speaks against it',
      () => signed('client.example', { headerFieldNames: 'to:subject' } as object),
      { is: 'failed', because: 'dkim-partial' },
    ],
    [
      'among more than anybody needs is not looked into',
      async () =>
        Buffer.concat([Buffer.from('DKIM-Signature: v=1; h=from\r\n'.repeat(9)), await signed('client.example')]),
      { is: 'failed', because: 'too-many-signatures' },
    ],
    ['that is not there proves nothing', () => Promise.resolve(rawMessage()), { is: 'none' }],
    ['without anybody in From proves nothing', () => Promise.resolve(rawMessage({ From: null })), { is: 'none' }],
  ])('%s', async (_what, message, expected) => {
    expect(await judge(await message())).toEqual(expected);
  });

  test.each<[string, LookUp, object]>([
    ['cannot be asked', refusing('ESERVFAIL'), { is: 'none' }],
    ['takes too long', silent, { is: 'none' }],
    ['has no such key', refusing('ENOTFOUND'), { is: 'failed', because: 'dkim-neutral' }],
  ])('where the DNS %s', async (_what, lookUp, expected) => {
    expect(await judge(await signed('client.example'), { lookUp, patience: lookUp === silent ? 1 : 30_000 })).toEqual(
      expected,
    );
  });
});

describe('headers that are made to hold us up', () => {
  const long = 2_000_000;
  test.each<[string, string]>([
    ['brackets', '('.repeat(long)],
    ['quotes', '"'.repeat(long)],
    ['quotes and backslashes', '"\\'.repeat(long / 2)],
    ['semicolons', ';'.repeat(long)],
    ['one word', 'x'.repeat(long)],
  ])('%s are split in one pass', (_what, text) => {
    expect(clausesOf(text).join(';').length).toBeLessThanOrEqual(long);
  });

  test('prove nothing where there are more of them than anybody signs', async () => {
    const comment = `DKIM-Signature: v=1; z=${'('.repeat(200_000)}\r\n`;
    expect(await judge(Buffer.concat([Buffer.from(comment), await signed('client.example')]))).toEqual({ is: 'none' });
  });
});

test('a domain in Cyrillic is the one that signs in letters of its own', async () => {
  const bytes = await signed('xn--e1aybc.xn--p1ai', { from: 'anna@xn--e1aybc.xn--p1ai' });
  const message = await readMessage(bytes);
  const from = { name: 'Anna', address: 'anna@тест.рф' };
  expect(lonely && (await authenticate(lonely, bytes, { ...message, from }, { lookUp: published }))).toMatchObject({
    is: 'passed',
  });
});

describe('the word of our own mail server', () => {
  const passed = { is: 'passed', domain: 'client.example', by: 'authserv' };
  const none = { is: 'none' };
  test.each<[string, string[], object]>([
    ['dmarc', ['mx.klyuch.example; dmarc=pass header.from=client.example'], passed],
    ['in capitals, with a version', ['MX.klyuch.example 1; DMARC=Pass (p=none) header.from=Client.Example'], passed],
    ['dkim', ['mx.klyuch.example; spf=none; dkim=pass header.d=client.example header.s=s1'], passed],
    ['dkim by its identity', ['mx.klyuch.example; dkim=pass header.i=@client.example'], passed],
    ['spf of the same domain', ['mx.klyuch.example; spf=pass smtp.mailfrom=bounce@client.example'], passed],
    ['spf of another', ['mx.klyuch.example; spf=pass smtp.mailfrom=other.example; dkim=none'], none],
    ['dkim of another', ['mx.klyuch.example; dkim=pass header.d=other.example'], none],
    ['dmarc of another', ['mx.klyuch.example; dmarc=pass header.from=other.example'], none],
    [
      'a failure',
      ['mx.klyuch.example; dmarc=fail header.from=client.example'],
      { is: 'failed', because: 'dmarc-fail' },
    ],
    [
      'one of two signatures',
      ['mx.klyuch.example; dkim=fail header.d=list.example; dkim=pass header.d=client.example'],
      passed,
    ],
    ['a signature of a list that has broken', ['mx.klyuch.example; dkim=fail header.d=list.example'], none],
    ['spaces around what is equal', ['mx.klyuch.example; dmarc = pass  header.from = client.example'], passed],
    [
      'more than our server ever writes',
      [`mx.klyuch.example; x=${'y'.repeat(9000)}; dkim=pass header.d=client.example`],
      none,
    ],
    ['nothing known', ['mx.klyuch.example; none'], none],
    ['a pass in a comment', ['mx.klyuch.example; dkim=none (; dkim=pass header.d=client.example) x=y'], none],
    ['a pass in quotes', ['mx.klyuch.example; spf=none reason="; dkim=pass header.d=client.example"'], none],
    [
      'two values for one property',
      ['mx.klyuch.example; dkim=pass header.d=other.example header.d=client.example'],
      none,
    ],
    ['another server on top', ['evil.example; dmarc=pass header.from=client.example'], none],
    ['a name that only begins alike', ['mx.klyuch.example.evil.example; dmarc=pass header.from=client.example'], none],
    ['below another', ['list.example; dkim=none', 'mx.klyuch.example; dmarc=pass header.from=client.example'], none],
    [
      'below its own',
      ['mx.klyuch.example; dmarc=none', 'mx.klyuch.example; dmarc=pass header.from=client.example'],
      none,
    ],
    ['a domain of one label', ['mx.klyuch.example; dkim=pass header.d=example'], none],
  ])('%s', async (_what, results, expected) => {
    const fields = results.map((value) => `Authentication-Results: ${value}\r\n`).join('');
    const bytes = Buffer.concat([Buffer.from(fields), rawMessage()]);
    expect(await judge(bytes, { app: trusting })).toEqual(expected);
  });

  test('is not believed where the settings name none, and a signature is checked instead', async () => {
    const claims = Buffer.from('Authentication-Results: mx.klyuch.example; dmarc=pass header.from=client.example\r\n');
    expect(await judge(Buffer.concat([claims, rawMessage()]))).toEqual({ is: 'none' });
    expect(await judge(Buffer.concat([claims, await signed('client.example')]))).toEqual(client);
    const other = Buffer.from('Authentication-Results: list.example; dmarc=fail header.from=client.example\r\n');
    expect(await judge(Buffer.concat([other, await signed('client.example')]), { app: trusting })).toEqual(client);
  });
});
