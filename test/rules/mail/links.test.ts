import { expect, test } from 'vitest';
import { linkPath } from '#app/mail/links.ts';

test.each([
  ['confirm', '/journal/confirm/t1'],
  ['manage', '/journal/preferences/t1'],
  ['address', '/journal/address/t1'],
  ['erase', '/journal/erasure/t1'],
  ['unsubscribe', '/journal/unsubscribe/t1'],
  ['request', '/requests/t1'],
] as const)('a link to %s', (purpose, path) => {
  expect(linkPath('ru', purpose, 't1')).toBe(path);
  expect(linkPath('en', purpose, 't1')).toBe(`/en${path}`);
});
