import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '#app/config.server.ts';

const secret = 'a secret for tests that is long enough';
const production = { NODE_ENV: 'production', ORIGIN: 'https://klyuch.example', SECRET: secret };

function complaintsOf(environment: Record<string, string>): string {
  try {
    readConfig({ SECRET: secret, ...environment });
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

describe('a setting that is wrong is named, with what to do', () => {
  test.each([
    ['NODE_ENV', 'prod'],
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['ORIGIN', 'klyuch.example'],
    ['ORIGIN', 'ftp://klyuch.example'],
    ['ORIGIN', 'https://klyuch.example/site'],
    ['TRUST_PROXY', '300.1.1.1'],
    ['TRUST_PROXY', 'nginx'],
    ['TRUST_PROXY', '10.0.0'],
    ['SECRET', 'short'],
    ['SMTP_URL', 'mail.example:587'],
    ['SMTP_TLS', 'yes'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'a@b.example\r\nBcc: x@y.example'],
    ['CONFIRMATIONS_PER_HOUR', '0'],
    ['FILES_AT_MOST', 'plenty'],
    ['METRICS_TOKEN', 'short'],
    ['BACKUPS_KEPT', '-1'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s', (variable, value) => {
    expect(complaintsOf({ [variable]: value })).toMatch(new RegExp(`^${variable}: .{10,}$`, 's'));
  });

  test('all of them at once', () => {
    expect(complaintsOf({ PORT: 'x', LOG_LEVEL: 'x' }).split('\n')).toHaveLength(2);
  });

  test('and production asks for what only development may do without', () => {
    expect(complaintsOf({ NODE_ENV: 'production', SECRET: '' })).toMatch(/^ORIGIN: .*\nSECRET: /);
    expect(complaintsOf({ ...production, SMTP_URL: 'smtp://mail.example' })).toMatch(/^MAIL_FROM: /);
  });

  test('and DKIM wants all three, with a key that is one', () => {
    const dkim = { DKIM_DOMAIN: 'klyuch.example', DKIM_SELECTOR: 's1' };
    expect(complaintsOf(dkim)).toMatch(/^DKIM_PRIVATE_KEY: goes with/);
    expect(complaintsOf({ ...dkim, DKIM_PRIVATE_KEY: 'no key' })).toMatch(/^DKIM_PRIVATE_KEY: write/);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(complaintsOf({ ...dkim, DKIM_PRIVATE_KEY: pem.replaceAll('\n', '\\n') })).toBe('');
  });
});

test('what is left out has a safe default', () => {
  expect(readConfig({ SECRET: secret })).toMatchObject({
    environment: 'development',
    host: '127.0.0.1',
    origin: 'http://localhost:3000',
    trustProxy: 0,
    mail: { smtpUrl: undefined, requireTls: true, dkim: undefined, domain: 'klyuch.example' },
  });
});

test('an origin is a scheme and a host, however it was written', () => {
  expect(readConfig({ ...production, ORIGIN: 'https://klyuch.example/' }).origin).toBe('https://klyuch.example');
  expect(readConfig({ SECRET: secret, TRUST_PROXY: '10.0.0.1, fd00::/8' }).trustProxy).toEqual([
    '10.0.0.1',
    'fd00::/8',
  ]);
});
