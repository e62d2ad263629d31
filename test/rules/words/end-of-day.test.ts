import { expect, test } from 'vitest';
import { dayInMoscow, endOfDayInMoscow } from '#app/words/day.ts';

test('a day ends at midnight in Moscow', () => {
  const end = endOfDayInMoscow(Date.UTC(2026, 2, 16, 9));
  expect([dayInMoscow(end), dayInMoscow(end + 1)]).toEqual(['2026-03-16', '2026-03-17']);
  expect(endOfDayInMoscow(end)).toBe(end);
});
