import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStraight, straighten } from '#app/web/http/straight-path.ts';

test.each(['/', '/services', '/en/journal/debt-rule', '/courses/2026-12-15-moskva/calendar.ics', '/robots.txt'])(
  '%s is straight',
  (path) => {
    expect(isStraight(path)).toBe(true);
    expect(straighten(path)).toBe(path);
  },
);

test.each([
  ['/services/', '/services'],
  ['/journal/%70references/token', '/journal/preferences/token'],
  ['/journal%2Fpreferences', '/journal/preferences'],
  ['/pictures/../journal/subscribe', '/journal/subscribe'],
  ['/a/%2e%2e/b', '/b'],
  ['/services/.', '/services'],
  ['/services/..', '/'],
  ['/я/../services', '/services'],
])('%s leads to %s', (path, to) => {
  expect(isStraight(path)).toBe(false);
  expect(straighten(path)).toBe(to);
});

test.each([
  '//evil.example/',
  '///evil.example',
  '/\\evil.example/',
  '/услуги',
  '/%D1%8F',
  '/a//b',
  '/%',
  'services',
  '',
])('%j leads nowhere', (path) => {
  expect(isStraight(path)).toBe(false);
  expect(straighten(path)).toBeUndefined();
});

test('what a path is straightened to is straight, and never another site', () => {
  const path = fc.string({ unit: fc.constantFrom(...'/.%2eE5cCfFa\\я?#:@~-') }).map((text) => `/${text}`);
  fc.assert(
    fc.property(path, (crooked) => {
      const straight = straighten(crooked);
      if (straight === undefined) return;
      expect(isStraight(straight)).toBe(true);
      expect(new URL(straight, 'http://ours.example').host).toBe('ours.example');
    }),
    { numRuns: 2000 },
  );
});
