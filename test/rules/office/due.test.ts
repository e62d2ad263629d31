import { expect, test } from 'vitest';
import { byUrgency, dueOf, urgencyOf, type Due, type Until, type Urgency } from '#app/office/due.ts';

/** Saturday, 21 November 2026, 11:30 in Moscow. */
const now = Date.UTC(2026, 10, 21, 8, 30);
const minute = 60_000;
const hour = 60 * minute;

const cases: [string, Until, Due, Urgency][] = [
  ['a minute ago', { at: now - minute }, { is: 'late', by: 'minutes', count: 1 }, 'late'],
  ['this very moment', { at: now }, { is: 'late', by: 'minutes', count: 1 }, 'late'],
  ['59 minutes ago', { at: now - 59 * minute }, { is: 'late', by: 'minutes', count: 59 }, 'late'],
  ['an hour ago', { at: now - hour }, { is: 'late', by: 'hours', count: 1 }, 'late'],
  ['almost four hours ago', { at: now - 4 * hour + 1 }, { is: 'late', by: 'hours', count: 3 }, 'late'],
  ['a day ago', { at: now - 24 * hour }, { is: 'late', by: 'days', count: 1 }, 'late'],
  ['in a minute', { at: now + minute }, { is: 'today', at: now + minute, isSoon: true }, 'soon'],
  ['in four hours', { at: now + 4 * hour }, { is: 'today', at: now + 4 * hour, isSoon: true }, 'soon'],
  ['this evening', { at: now + 6 * hour }, { is: 'today', at: now + 6 * hour, isSoon: false }, 'later'],
  [
    'the last minute of the day in Moscow',
    { at: Date.UTC(2026, 10, 21, 20, 59) },
    { is: 'today', at: Date.UTC(2026, 10, 21, 20, 59), isSoon: false },
    'later',
  ],
  [
    'midnight in Moscow',
    { at: Date.UTC(2026, 10, 21, 21) },
    { is: 'tomorrow', at: Date.UTC(2026, 10, 21, 21) },
    'later',
  ],
  ['the day after tomorrow', { at: now + 48 * hour }, { is: 'later', on: '2026-11-23' }, 'later'],
  ['yesterday, all day', { on: '2026-11-20' }, { is: 'late', by: 'days', count: 1 }, 'late'],
  ['last month, all day', { on: '2026-10-31' }, { is: 'late', by: 'days', count: 21 }, 'late'],
  ['today, all day', { on: '2026-11-21' }, { is: 'today', at: null, isSoon: true }, 'soon'],
  ['tomorrow, all day', { on: '2026-11-22' }, { is: 'tomorrow', at: null }, 'later'],
  ['next year', { on: '2027-01-10' }, { is: 'later', on: '2027-01-10' }, 'later'],
];

test.each(cases)('what is due %s stands so', (_, until, due, urgency) => {
  expect(dueOf(until, now)).toEqual(due);
  expect(urgencyOf(dueOf(until, now))).toBe(urgency);
});

test('late comes first, the longest late of all; what has no end comes with today, before tomorrow', () => {
  const waiting = [
    { name: 'next week', until: { on: '2026-11-27' }, since: 1 },
    { name: 'a mention', until: null, since: now - hour },
    { name: 'an older mention', until: null, since: now - 3 * hour },
    { name: 'tonight', until: { at: now + 9 * hour }, since: 5 },
    { name: 'an hour late', until: { at: now - hour }, since: 5 },
    { name: 'today, all day', until: { on: '2026-11-21' }, since: 3 },
    { name: 'two days late', until: { on: '2026-11-19' }, since: 9 },
    { name: 'tomorrow at nine', until: { at: Date.UTC(2026, 10, 22, 6) }, since: 2 },
  ];
  expect(byUrgency(waiting, now).map(({ name }) => name)).toEqual([
    'two days late',
    'an hour late',
    'tonight',
    'today, all day',
    'an older mention',
    'a mention',
    'tomorrow at nine',
    'next week',
  ]);
  expect(waiting[0]?.name, 'the list given stays as it was').toBe('next week');
});
