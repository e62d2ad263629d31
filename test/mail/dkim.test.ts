import { generateKeyPairSync } from 'node:crypto';
import { dkimVerify } from 'mailauth';
import { expect, test } from 'vitest';
import { closeApp } from '#app/app.server.ts';
import { composeLetter } from '#app/mail/compose.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { makeTestApp } from '#test/support/app.ts';
import { letterOf, makeSendingApp, postLetter, startSmtpServer, welcome } from '#test/support/smtp.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const environment = { DKIM_DOMAIN: 'klyuch.example', DKIM_SELECTOR: 's1', DKIM_PRIVATE_KEY: privateKey };

function resolver(name: string, type: string): Promise<string[][]> {
  expect([name, type]).toEqual(['s1._domainkey.klyuch.example', 'TXT']);
  return Promise.resolve([[`v=DKIM1; k=rsa; p=${publicKey.replace(/-----[^-]+-----|\s/g, '')}`]]);
}

test('the signature passes where the letter arrives, and covers both fields of one-click unsubscribing', async () => {
  const server = await startSmtpServer();
  const app = await makeSendingApp(server.port, { environment });
  postLetter(app, 'anna@klyuch.example', welcome);
  await deliverDue(app);
  const raw = server.arrived[0]?.raw ?? Buffer.alloc(0);

  const [result, ...others] = (await dkimVerify(raw, { resolver })).results;
  expect(others).toEqual([]);
  expect(result).toMatchObject({
    status: { result: 'pass', aligned: 'klyuch.example' },
    signingDomain: 'klyuch.example',
  });
  const fields = /\bh=([^;]+);/.exec(raw.toString())?.[1]?.toLowerCase().replace(/\s/g, '').split(':');
  for (const field of ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'content-type', 'list-id']) {
    expect(fields).toContain(field);
  }
  expect(fields).toContain('list-unsubscribe');
  expect(fields).toContain('list-unsubscribe-post');

  const forged = Buffer.from(
    raw.toString('latin1').replace('List-Unsubscribe=One-Click', 'List-Unsubscribe=No'),
    'latin1',
  );
  expect((await dkimVerify(forged, { resolver })).results[0]?.status.result).not.toBe('pass');
  await closeApp(app);
  await server.close();
});

test('a letter that should be signed does not leave unsigned', async () => {
  const privateKey = '-----BEGIN PRIVATE KEY-----\nbm90IGEga2V5\n-----END PRIVATE KEY-----';
  const app = await makeTestApp();
  app.config.mail.dkim = { domain: 'klyuch.example', selector: 'klyuch', privateKey };
  await expect(composeLetter(app, letterOf(app, postLetter(app)))).rejects.toThrow('DKIM_PRIVATE_KEY');
});
