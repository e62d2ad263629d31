import { expect, test } from 'vitest';
import { afterWorkingHours } from '#app/leads/working-hours.ts';

/** A moment in Moscow. */
const at = (text: string) => Date.parse(`${text}+03:00`);

test.each([
  // 16 March 2026 is a Monday.
  ['2026-03-16T12:00', 1, '2026-03-16T13:00', 'within the day'],
  ['2026-03-16T12:00', 6, '2026-03-16T18:00', 'to the end of the day'],
  ['2026-03-16T12:00', 8, '2026-03-17T12:00', 'over the night'],
  ['2026-03-16T12:00', 24, '2026-03-19T12:00', 'over three days'],
  ['2026-03-16T07:00', 1, '2026-03-16T11:00', 'before the morning'],
  ['2026-03-16T23:30', 1, '2026-03-17T11:00', 'after the evening'],
  ['2026-03-20T17:00', 2, '2026-03-23T11:00', 'over the weekend'],
  ['2026-03-21T15:00', 1, '2026-03-23T11:00', 'on a Saturday'],
  ['2026-12-31T17:30', 1, '2027-01-01T10:30', 'over the new year, which is counted as any day'],
  ['2026-03-16T12:00', 40, '2026-03-23T12:00', 'a week'],
])('from %s, %d working hours later is %s: %s', (from, hours, until) => {
  expect(new Date(afterWorkingHours(at(from), hours)).toISOString()).toBe(new Date(at(until)).toISOString());
});
