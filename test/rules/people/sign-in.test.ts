import { expect, test } from 'vitest';
import { deviceOf } from '#app/people/device.ts';
import { acceptedStep, mustHaveSecondFactor, plainRecoveryCode } from '#app/people/second-factor.ts';
import { codeOf, provenSignIn, proofOf } from '#app/people/sign-in-secrets.server.ts';
import { plainCode } from '#app/people/sign-in.ts';
import { maySetAside } from '#app/people/staff.ts';
import { makeTestApp } from '#test/support/app.ts';

test('codes are six digits, spread evenly, and another for each attempt', async () => {
  const app = await makeTestApp();
  const codes = Array.from({ length: 4000 }, (_, number) => codeOf(app, `s${number}`));
  expect(codes.filter((code) => !/^\d{6}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBeGreaterThan(3970);
  const low = codes.filter((code) => code < '500000').length;
  expect(Math.abs(low - 2000)).toBeLessThan(200);
});

test('a proof is good for its own step and attempt', async () => {
  const app = await makeTestApp();
  const proof = proofOf(app, 'asked', 's1');
  expect(provenSignIn(app, 'asked', proof)).toBe('s1');
  expect(provenSignIn(app, 'second-factor', proof)).toBeUndefined();
  expect(provenSignIn(app, 'asked', proof.replace('s1', 's2'))).toBeUndefined();
  expect(provenSignIn(app, 'asked', undefined)).toBeUndefined();
});

test('what is sealed opens again, for the same purpose alone, and not if anybody has touched it', async () => {
  const app = await makeTestApp();
  const sealed = app.seal('second-factor:one', 'секрет');
  expect(app.unseal('second-factor:one', sealed)).toBe('секрет');
  expect(app.seal('second-factor:one', 'секрет')).not.toBe(sealed);
  expect(() => app.unseal('second-factor:two', sealed)).toThrow();
  const bytes = Buffer.from(sealed, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(30) ^ 1, 30);
  expect(() => app.unseal('second-factor:one', bytes.toString('base64url'))).toThrow();
  const stranger = await makeTestApp({ SECRET: 'another secret that is long enough, too' });
  expect(() => stranger.unseal('second-factor:one', sealed)).toThrow();
});

test.each([
  [null, null, undefined],
  [0, null, 100],
  [-1, null, 99],
  [1, 100, 101],
  [0, 100, undefined],
  [-1, 100, undefined],
])('a code %s steps off, after step %s, counts as step %s', (delta, lastStep, step) => {
  expect(acceptedStep(delta, 100 * 30_000, lastStep)).toBe(step);
});

test('codes are taken as people type them', () => {
  expect(plainCode(' 123-456 ')).toBe('123456');
  expect(plainRecoveryCode(' ABCDE fghij')).toBe('abcdefghij');
});

test('whom a second factor is demanded of', () => {
  const demanded = (['nobody', 'owner', 'staff'] as const).map((rule) =>
    (['owner', 'consultant', 'editor', 'client'] as const).filter((role) => mustHaveSecondFactor(role, rule)),
  );
  expect(demanded).toEqual([[], ['owner'], ['owner', 'consultant', 'editor']]);
});

test('the last owner stays; anybody else may be set aside', () => {
  const owner = { role: 'owner', deactivatedAt: null } as const;
  expect(maySetAside(owner, 'editor', false)).toBe(false);
  expect(maySetAside(owner, 'deactivated', false)).toBe(false);
  expect(maySetAside(owner, 'owner', false)).toBe(true);
  expect(maySetAside(owner, 'editor', true)).toBe(true);
  expect(maySetAside({ role: 'editor', deactivatedAt: null }, 'deactivated', false)).toBe(true);
  expect(maySetAside({ role: 'owner', deactivatedAt: 1 }, 'editor', false)).toBe(true);
});

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36', 'Chrome', 'Windows'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/118.0 YaBrowser/23.11 Safari/537.36',
    'Яндекс Браузер',
    'Windows',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile Safari/604.1', 'Safari', 'iPhone'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', 'Firefox', 'Linux'],
  ['curl/8.0', undefined, undefined],
])('%s', (userAgent, browser, system) => {
  expect(deviceOf(userAgent)).toEqual({ browser, system });
});
