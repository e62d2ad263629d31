import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReference, referenceOf, yearOf } from '#app/leads/reference.ts';

test.each([
  [2026, 7, 'О-2026-0007'],
  [2026, 9999, 'О-2026-9999'],
  [2027, 10_000, 'О-2027-10000'],
])('number %2$s of %1$s is %3$s', (year, number, reference) => {
  expect(referenceOf(year, number)).toBe(reference);
});

test.each([
  ['О-2026-0007', 'О-2026-0007'],
  ['O-2026-0007', 'О-2026-0007'],
  ['o-2026-7', 'О-2026-0007'],
  ['0-2026-0007', 'О-2026-0007'],
  [' о – 2026 – 0007 ', 'О-2026-0007'],
  ['о 2026 0007', 'О-2026-0007'],
  ['2026-0007', 'О-2026-0007'],
  ['О−2026−10000', 'О-2026-10000'],
  ['О-2026-0000', undefined],
  ['К-2026-0007', undefined],
  ['О-1999-0007', undefined],
  ['О-2026-0007; drop table leads', undefined],
  ['', undefined],
])('%j is read as %s', (typed, reference) => {
  expect(readReference(typed)).toBe(reference);
});

test('every reference is read back, in Latin letters too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2026, max: 2099 }), fc.integer({ min: 1, max: 99_999_999 }), (year, number) => {
      const reference = referenceOf(year, number);
      expect(readReference(reference)).toBe(reference);
      expect(readReference(reference.replace('О', 'o'))).toBe(reference);
    }),
  );
});

test('the year begins in Moscow', () => {
  expect(yearOf(Date.UTC(2026, 11, 31, 20, 59, 59))).toBe(2026);
  expect(yearOf(Date.UTC(2026, 11, 31, 21))).toBe(2027);
});
