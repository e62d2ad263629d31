import { describe, expect, test } from 'vitest';
import {
  daysAfter,
  lengthInDays,
  seatsLeft,
  stateOf,
  takesApplications,
  type Course,
  type CourseState,
} from '#app/catalogue/course.ts';

const text = { title: '', city: '', venue: '', programme: '' };

function course(given: Partial<Course>): Course {
  return {
    slug: '2026-12-15-moskva',
    startsOn: '2026-12-15',
    endsOn: '2026-12-17',
    seats: 16,
    seatsTaken: 5,
    priceRoubles: 48_000,
    cancelledAt: null,
    text: { ru: text, en: text },
    changedAt: 0,
    ...given,
  };
}

describe('how a course stands', () => {
  const before = '2026-12-14';
  test.each<[string, string, Partial<Course>, CourseState]>([
    ['is open while there are seats', before, {}, 'open'],
    ['is open with four seats left', before, { seatsTaken: 12 }, 'open'],
    ['has few seats with three left', before, { seatsTaken: 13 }, 'few'],
    ['has few seats with one left', before, { seatsTaken: 15 }, 'few'],
    ['has a waiting list when it is full', before, { seatsTaken: 16 }, 'waiting-list'],
    ['has a waiting list when more were taken than there are', before, { seatsTaken: 18 }, 'waiting-list'],
    ['has a waiting list when it never had a seat', before, { seats: 0, seatsTaken: 0 }, 'waiting-list'],
    ['is under way on its first day', '2026-12-15', {}, 'under-way'],
    ['is under way on its last day, full or not', '2026-12-17', { seatsTaken: 16 }, 'under-way'],
    ['is past on the day after', '2026-12-18', {}, 'past'],
    ['is past a year later', '2027-12-15', { seatsTaken: 16 }, 'past'],
    ['is under way on the only day it has', '2026-12-15', { endsOn: '2026-12-15' }, 'under-way'],
    ['is cancelled before its days', before, { cancelledAt: 1 }, 'cancelled'],
    ['is cancelled on its days', '2026-12-16', { cancelledAt: 1 }, 'cancelled'],
    ['is cancelled, not held, after its days', '2027-01-01', { cancelledAt: 1 }, 'cancelled'],
    ['is cancelled even if that was in the first millisecond', before, { cancelledAt: 0 }, 'cancelled'],
  ])('it %s', (_name, today, given, state) => {
    expect(stateOf(course(given), today)).toBe(state);
  });

  test.each<[CourseState, boolean]>([
    ['open', true],
    ['few', true],
    ['waiting-list', true],
    ['under-way', false],
    ['past', false],
    ['cancelled', false],
  ])('%s: one can apply: %s', (state, can) => {
    expect(takesApplications(state)).toBe(can);
  });
});

test.each([
  [16, 5, 11],
  [16, 16, 0],
  [16, 18, 0],
])('of %i seats with %i taken, %i are left, never fewer than none', (seats, seatsTaken, left) => {
  expect(seatsLeft({ seats, seatsTaken })).toBe(left);
});

test.each([
  ['2026-12-15', '2026-12-15', 1],
  ['2026-12-15', '2026-12-17', 3],
  ['2026-12-31', '2027-01-01', 2],
  ['2028-02-28', '2028-03-01', 3],
  ['2026-03-28', '2026-03-30', 3],
])('a course from %s to %s lasts %i days', (startsOn, endsOn, days) => {
  expect(lengthInDays({ startsOn, endsOn })).toBe(days);
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2026-12-15', 0, '2026-12-15'],
])('%s and %i days is %s', (from, days, day) => {
  expect(daysAfter(from, days)).toBe(day);
});
