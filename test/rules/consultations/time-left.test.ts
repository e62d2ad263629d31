import { expect, test } from 'vitest';
import { defaultCalendars } from '#app/consultations/calendar-days.ts';
import { leftUntil } from '#app/consultations/time-left.ts';

const at = (moment: string) => Date.parse(`2026-${moment}+03:00`);

// Working days of eight hours, 10 to 18; 16 March 2026 is a Monday.
test.each([
  ['the whole of a day', '03-16T10:00', '03-16T18:00', { is: 'left', by: 'days', count: 1, isSoon: false }],
  ['more than a day, told in whole days', '03-16T10:00', '03-18T15:00', { is: 'left', by: 'days', count: 2 }],
  ['hours', '03-16T10:00', '03-16T17:30', { is: 'left', by: 'hours', count: 7, isSoon: false }],
  ['half a day, which is soon', '03-16T10:00', '03-16T14:00', { is: 'left', by: 'hours', count: 4, isSoon: true }],
  ['minutes', '03-16T10:00', '03-16T10:20', { is: 'left', by: 'minutes', count: 20, isSoon: true }],
  ['less than a minute, told as one', '03-16T10:00:30', '03-16T10:01', { is: 'left', by: 'minutes', count: 1 }],
  ['the night between is no time', '03-16T17:00', '03-17T11:00', { is: 'left', by: 'hours', count: 2 }],
  ['nor is the weekend', '03-13T17:00', '03-16T11:00', { is: 'left', by: 'hours', count: 2 }],
  ['the moment itself is late', '03-16T12:00', '03-16T12:00', { is: 'late', by: 'minutes', count: 1, isSoon: false }],
  ['hours late', '03-16T15:00', '03-16T12:00', { is: 'late', by: 'hours', count: 3 }],
  ['a day late', '03-17T12:00', '03-16T12:00', { is: 'late', by: 'days', count: 1 }],
  ['late since Friday evening, told on Monday', '03-16T11:00', '03-13T17:00', { is: 'late', by: 'hours', count: 2 }],
])('%s', (_, now, dueAt, left) => {
  expect(leftUntil(at(dueAt), at(now), defaultCalendars.ru)).toMatchObject(left);
});
