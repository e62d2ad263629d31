import { expect, test } from 'vitest';
import { dayAndMonth, dayAndTime, dayOfMoment, formatMoment, formatTime, formatWeekday } from '#app/words/moment.ts';

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
/** Half past midnight in Moscow on 1 January 2027: still last year in London. */
const newYear = Date.UTC(2026, 11, 31, 21, 30);

test('a moment is said as clocks in Moscow show it, in one piece', () => {
  expect(formatMoment('ru', newYear)).not.toContain(' ');
  expect(spaced(formatMoment('ru', newYear))).toBe('1 янв. 2027, 00:30');
  expect(spaced(formatMoment('en', newYear))).toBe('1 Jan 2027, 00:30');
  expect(formatTime('ru', newYear)).toBe('00:30');
});

test('a moment that is near is said by its day and hour in Moscow', () => {
  expect(dayAndTime('ru', newYear)).not.toContain(' ');
  expect(spaced(dayAndTime('ru', newYear))).toBe('1 января, 00:30');
  expect(spaced(dayAndTime('en', newYear))).toBe('1 January, 00:30');
});

test('a day is said with its year only where that is another one', () => {
  expect(spaced(dayAndMonth('ru', '2026-11-24', '2026-11-21'))).toBe('24 ноября');
  expect(spaced(dayAndMonth('ru', '2027-01-10', '2026-11-21'))).toBe('10 января 2027');
  expect(spaced(dayAndMonth('en', '2026-11-24', '2026-11-21'))).toBe('24 November');
  expect(spaced(dayOfMoment('ru', newYear, newYear))).toBe('1 января');
  expect(spaced(formatWeekday('ru', '2026-11-21'))).toBe('суббота, 21 ноября');
});
