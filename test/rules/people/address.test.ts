import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainOf, foldAddress, maskAddress, normaliseAddress } from '#app/people/address.ts';

describe('an address', () => {
  test.each([
    ['reader@klyuch.example', 'reader@klyuch.example'],
    ['  Reader@KLYUCH.Example ', 'reader@klyuch.example'],
    ['reader+tag@klyuch.example', 'reader+tag@klyuch.example'],
    ['читатель@почта.рф', 'читатель@xn--80a1acny.xn--p1ai'],
    ['reader@почта.рф', 'reader@xn--80a1acny.xn--p1ai'],
    ["o'neill@klyuch.example", "o'neill@klyuch.example"],
  ])('%s is kept as %s', (typed, kept) => {
    expect(normaliseAddress(typed)).toBe(kept);
  });

  test.each([
    ['', 'reader', '@klyuch.example', 'reader@', 'reader@klyuch', 'reader@127.0.0.1', 'reader@[::1]'],
    ['a b@klyuch.example', '.a@klyuch.example', 'a..b@klyuch.example', 'a.@klyuch.example', '"a b"@klyuch.example'],
    ['a@klyuch.example\r\nBcc: x@y.example', 'a@kly uch.example', 'a@klyuch.example/x', 'a@klyuch.example:25'],
    ['a,b@klyuch.example', '<a@klyuch.example>', 'a@-x.example', 'a@x_y.example', `${'a'.repeat(65)}@klyuch.example`],
    [`a@${'x'.repeat(63)}.${'y'.repeat(63)}.${'z'.repeat(63)}.${'w'.repeat(63)}.example`],
  ])('is refused: %j …', (...typed) => {
    for (const text of typed) expect([text, normaliseAddress(text)]).toEqual([text, undefined]);
  });

  test('once kept, stays as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string()), (typed) => {
        const kept = normaliseAddress(typed);
        if (kept !== undefined) expect(normaliseAddress(kept)).toBe(kept);
      }),
    );
  });

  test('never holds what could end a header line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        expect(normaliseAddress(`a${noise}@klyuch.example`) ?? '').not.toMatch(/[\r\n\0<>,;]/);
      }),
    );
  });
});

test.each([
  ['r.e.a.d.e.r+journal@klyuch.example', 'reader@klyuch.example'],
  ['+@klyuch.example', '+@klyuch.example'],
])('for budgets %s is %s', (address, folded) => {
  expect(foldAddress(address)).toBe(folded);
});

test.each([
  ['reader@klyuch.example', 'r…r@klyuch.example'],
  ['ab@klyuch.example', '…@klyuch.example'],
])('%s is shown as %s', (address, shown) => {
  expect(maskAddress(address)).toBe(shown);
});

test('the domain is behind the last @', () => {
  expect(domainOf('a@klyuch.example')).toBe('klyuch.example');
});
