import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { closeApp } from '#app/app.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { letterOf, makeSendingApp, postLetter, reply, startSmtpServer } from '#test/support/smtp.ts';

const certificate = makeCertificate();

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function open(server: SMTPServerOptions, options: Parameters<typeof makeSendingApp>[1]) {
  const post = await startSmtpServer(server);
  const app = await makeSendingApp(post.port, options);
  closers.push(
    () => closeApp(app),
    () => post.close(),
  );
  return { app, arrived: post.arrived };
}

const ourFault = expect.objectContaining({ level: 50, msg: 'the mail server will not serve us' }) as unknown;

test('a server without STARTTLS gets no letter where encryption is required', async () => {
  const { app, arrived } = await open({}, { requireTls: true });
  const id = postLetter(app);
  await deliverDue(app);
  expect(letterOf(app, id)).toMatchObject({ state: 'due', reason: 'unreachable' });
  expect(arrived).toEqual([]);
  expect(app.said).toContainEqual(ourFault);
});

test('a refused password is our fault: the letter waits, the log complains, and neither tells the password', async () => {
  const { app, arrived } = await open(
    {
      disabledCommands: ['STARTTLS'],
      authOptional: false,
      onAuth: (_auth, _session, callback) => callback(reply(535, '5.7.8 Authentication failed')),
    },
    { login: 'journal:hunter2' },
  );
  const id = postLetter(app);
  await deliverDue(app);
  expect(letterOf(app, id)).toMatchObject({ state: 'due', reason: 'unreachable' });
  expect(arrived).toEqual([]);
  expect(app.said).toContainEqual(ourFault);
  expect(JSON.stringify([app.said, letterOf(app, id)])).not.toMatch(/hunter2|journal:/);
});

test('a server that wants a password we were not given is our fault, too', async () => {
  const { app } = await open({ disabledCommands: ['STARTTLS'], authOptional: false }, {});
  const id = postLetter(app);
  await deliverDue(app);
  expect(letterOf(app, id)).toMatchObject({ state: 'due', reason: 'unreachable' });
  expect(app.said).toContainEqual(ourFault);
});

if (!certificate) test.skip('TLS itself is not tried: without `openssl` there is no certificate', () => undefined);

describe.runIf(certificate)('over TLS', () => {
  const { key = '', cert = '' } = certificate ?? {};
  const secure: SMTPServerOptions = {
    key,
    cert,
    disabledCommands: [],
    authOptional: false,
    onAuth: ({ username, password }, _session, callback) =>
      username === 'journal' && password === 'a/b c' ? callback(null, { user: username }) : callback(reply(535, 'no')),
    onMailFrom: (_address, session, callback) =>
      callback(session.secure ? null : reply(530, 'Must issue STARTTLS first')),
  };

  test('a letter goes out encrypted and signed in', async () => {
    const { app, arrived } = await open(secure, { requireTls: true, ca: cert, login: 'journal:a%2Fb%20c' });
    const id = postLetter(app);
    await deliverDue(app);
    expect(letterOf(app, id).state).toBe('sent');
    expect(arrived).toHaveLength(1);
  });

  test('a certificate nobody vouches for is refused where encryption is required', async () => {
    const { app, arrived } = await open(secure, { requireTls: true, login: 'journal:a%2Fb%20c' });
    const id = postLetter(app);
    await deliverDue(app);
    expect(letterOf(app, id)).toMatchObject({ state: 'due', reason: 'unreachable' });
    expect(arrived).toEqual([]);
    expect(app.said).toContainEqual(ourFault);
  });

  test('and is better than none where encryption is optional', async () => {
    const { app } = await open(secure, { requireTls: false, login: 'journal:a%2Fb%20c' });
    const id = postLetter(app);
    await deliverDue(app);
    expect(letterOf(app, id).state).toBe('sent');
  });
});

/** Node has no way to make a certificate. */
function makeCertificate(): { key: string; cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'klyuch-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  const how = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject];
  try {
    if (spawnSync('openssl', how).status !== 0) return undefined;
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
