import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, dayAt, dayNumber, lastDayOf } from '#app/churn/day.ts';

test('days are counted from 1970, across leap years', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  expect(dayNumber('1969-12-31')).toBe(-1);
});

test('a day is what it is counted as', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
      expect(dayNumber(dayAt(number))).toBe(number);
    }),
  );
});

test.each(['', '2025-02-30', '2025-13-01', '0000-00-00', '01.02.2025', '2025-1-2', '2025-01-01T00:00:00Z'])(
  '«%s» is no day',
  (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
  },
);

test.each([
  ['2025-11', 2, '2026-01'],
  ['2025-01', -1, '2024-12'],
  ['2025-06', 0, '2025-06'],
  ['2025-01', 25, '2027-02'],
])('%s and %i months is %s', (month, added, expected) => {
  expect(addMonths(month, added)).toBe(expected);
});

test('months end when they end', () => {
  expect(['2024-02', '2025-02', '2025-04', '2025-12'].map(lastDayOf)).toEqual([
    '2024-02-29',
    '2025-02-28',
    '2025-04-30',
    '2025-12-31',
  ]);
});
