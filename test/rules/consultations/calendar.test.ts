import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterWorkingTime,
  calendarOf,
  isWorkingAt,
  nextOpening,
  workCalendarShape,
  workingTimeBetween,
  type WorkCalendar,
} from '#app/consultations/calendar.ts';
import { defaultCalendars } from '#app/consultations/calendar-days.ts';
import { at, calendarIn, hour, minute, wallIn } from './calendars.ts';

const { ru, by, kz, uz } = defaultCalendars;
const berlin = calendarIn('Europe/Berlin');
const newYork = calendarIn('America/New_York');
/** Day and night, also on the Sundays on which clocks are changed. */
const roundTheClock = (zone: string, ...sundays: string[]) =>
  calendarIn(zone, Object.fromEntries(sundays.map((day) => [day, 'working' as const])), { opens: 0, closes: 1440 });
const nightBerlin = roundTheClock('Europe/Berlin', '2026-03-29', '2026-10-25');
const nightNewYork = roundTheClock('America/New_York', '2026-03-08', '2026-11-01');

const calendarNamed = {
  ...{ ru, by, kz, uz },
  ...{ berlin, newYork, nightBerlin, nightNewYork },
};
type Named = keyof typeof calendarNamed;

/** From a moment, so many hours later, by the clocks of the calendar's own zone. */
const later: [Named, string, number, string, string][] = [
  // 16 March 2026 is a Monday.
  ['ru', '2026-03-16T12:00', 1, '2026-03-16T13:00', 'within the day'],
  ['ru', '2026-03-16T12:00', 6, '2026-03-16T18:00', 'to the very end of the day, not to the next morning'],
  ['ru', '2026-03-16T12:00', 8, '2026-03-17T12:00', 'over the night'],
  ['ru', '2026-03-16T07:00', 1, '2026-03-16T11:00', 'before the morning'],
  ['ru', '2026-03-16T23:30', 1, '2026-03-17T11:00', 'after the evening'],
  ['ru', '2026-03-16T18:00', 1, '2026-03-17T11:00', 'from the end of the day'],
  ['ru', '2026-03-20T17:00', 2, '2026-03-23T11:00', 'over the weekend'],
  ['ru', '2026-03-21T15:00', 1, '2026-03-23T11:00', 'on a Saturday'],
  ['ru', '2026-03-16T12:00', 0, '2026-03-16T12:00', 'no time at all'],
  ['ru', '2026-03-16T22:00', 0, '2026-03-16T22:00', 'no time at all, at night'],
  ['ru', '2025-12-31T17:00', 2, '2026-01-12T11:00', 'over the eleven days of the Russian new year'],
  ['ru', '2026-04-30T16:00', 2, '2026-05-04T11:00', 'over a short day and the first of May'],
  ['ru', '2026-05-08T16:30', 1, '2026-05-12T10:30', 'over a short Friday and a holiday moved to Monday'],
  ['ru', '2026-12-30T17:00', 2, '2027-01-11T11:00', 'over a 31 December that is free, into a year assumed'],
  ['by', '2026-04-17T17:00', 2, '2026-04-22T11:00', 'over Radunitsa and the day moved to a Saturday'],
  ['by', '2026-04-24T17:00', 8, '2026-04-25T17:00', 'to the end of a working Saturday, which is short'],
  ['by', '2026-04-24T17:00', 9, '2026-04-27T11:00', 'over a working Saturday'],
  ['kz', '2026-03-20T17:00', 2, '2026-03-26T11:00', 'over Nauryz and its two moved days'],
  ['kz', '2026-08-28T17:00', 2, '2026-08-31T11:00', 'over an August that lost its holiday'],
  ['kz', '2024-02-29T17:00', 2, '2024-03-01T11:00', 'over the night in which Kazakhstan put its clocks back'],
  ['uz', '2026-12-11T17:00', 2, '2026-12-12T11:00', 'into a working Saturday'],
  ['uz', '2026-05-26T16:00', 2, '2026-06-01T11:00', 'over a short day and Kurban hayit with its free days'],
  ['berlin', '2026-03-27T17:00', 2, '2026-03-30T10:00', 'over the weekend on which Berlin puts clocks forward'],
  ['berlin', '2026-10-23T17:00', 2, '2026-10-26T10:00', 'over the weekend on which Berlin puts clocks back'],
  ['newYork', '2026-03-06T17:00', 2, '2026-03-09T10:00', 'over the weekend on which New York puts clocks forward'],
  ['newYork', '2026-10-30T17:00', 2, '2026-11-02T10:00', 'over the weekend on which New York puts clocks back'],
  ['nightBerlin', '2026-03-29T01:00', 2, '2026-03-29T04:00', 'through an hour that Berlin leaves out'],
  ['nightBerlin', '2026-03-29T00:00', 23, '2026-03-30T00:00', 'through a day of 23 hours'],
  ['nightBerlin', '2026-10-25T01:00', 3, '2026-10-25T03:00', 'through an hour that Berlin has twice'],
  ['nightBerlin', '2026-10-25T00:00', 25, '2026-10-26T00:00', 'through a day of 25 hours'],
  ['nightNewYork', '2026-03-08T01:30', 1, '2026-03-08T03:30', 'through an hour that New York leaves out'],
  ['nightNewYork', '2026-11-01T00:00', 25, '2026-11-02T00:00', 'through a day of 25 hours in New York'],
];

describe('so many working hours', () => {
  test.each(later)('%s: from %s, %d hours later, it is %s: %s', (name, from, hours, until) => {
    const calendar = calendarNamed[name];
    const start = at(calendar.zone, from);
    const end = afterWorkingTime(start, hours * hour, calendar);
    expect(wallIn(calendar.zone, end)).toBe(until);
    expect(workingTimeBetween(start, end, calendar)).toBe(hours * hour);
    expect(workingTimeBetween(end, start, calendar)).toBe(hours === 0 ? 0 : -hours * hour);
  });

  test.each([-1, NaN, Infinity, 1e15])('%d ms are no time that can be promised', (ms) => {
    expect(() => afterWorkingTime(0, ms, ru)).toThrow(RangeError);
  });

  test('the same moments, whoever asks first and from where', () => {
    const friday = at('Europe/Moscow', '2026-03-20T16:30');
    const inMoscow = afterWorkingTime(friday, 8 * hour, ru);
    const inTashkent = afterWorkingTime(friday, 8 * hour, uz);
    const inNewYork = afterWorkingTime(friday, 8 * hour, newYork);
    expect(wallIn('Europe/Moscow', inMoscow)).toBe('2026-03-23T16:30');
    // In Tashkent it is 18:30 already, and on Monday Navruz is celebrated once more.
    expect(wallIn('Asia/Tashkent', inTashkent)).toBe('2026-03-24T18:00');
    // In New York it is 9:30, by clocks that have been put forward.
    expect(wallIn('America/New_York', inNewYork)).toBe('2026-03-20T17:30');
  });
});

/** Half-open: at work at the first minute of a day, not at its last. */
const moments: [Named, string, boolean, string][] = [
  ['ru', '2026-03-16T09:59', false, '2026-03-16T10:00'],
  ['ru', '2026-03-16T10:00', true, '2026-03-16T10:00'],
  ['ru', '2026-03-16T17:59', true, '2026-03-16T17:59'],
  ['ru', '2026-03-16T18:00', false, '2026-03-17T10:00'],
  ['ru', '2026-03-14T12:00', false, '2026-03-16T10:00'],
  ['ru', '2026-04-30T16:59', true, '2026-04-30T16:59'],
  ['ru', '2026-04-30T17:00', false, '2026-05-04T10:00'],
  ['ru', '2026-12-31T12:00', false, '2027-01-11T10:00'],
  ['by', '2026-04-20T12:00', false, '2026-04-22T10:00'],
  ['by', '2026-04-25T12:00', true, '2026-04-25T12:00'],
  ['by', '2026-04-25T17:30', false, '2026-04-27T10:00'],
  ['uz', '2026-12-12T12:00', true, '2026-12-12T12:00'],
  ['uz', '2026-12-31T12:00', false, '2027-01-04T10:00'],
  ['kz', '2027-03-15T12:00', false, '2027-03-16T10:00'],
  ['nightBerlin', '2026-03-29T02:30', true, '2026-03-29T03:30'],
];

test.each(moments)('%s: at %s somebody is at work: %s, and next from %s', (name, wall, works, opens) => {
  const calendar = calendarNamed[name];
  const moment = at(calendar.zone, wall);
  expect(isWorkingAt(moment, calendar)).toBe(works);
  expect(wallIn(calendar.zone, nextOpening(moment, calendar))).toBe(opens);
});

describe('clocks', () => {
  const opensAt = (calendar: WorkCalendar, day: string) => {
    const noon = at(calendar.zone, `${day}T12:00`);
    return wallIn(calendar.zone, nextOpening(noon - 12 * hour, calendar));
  };

  test('that leave out the hour at which one opens open an hour later', () => {
    const early = calendarIn('Europe/Berlin', { '2026-03-29': 'working' }, { opens: 150, closes: 600 });
    expect(opensAt(early, '2026-03-29')).toBe('2026-03-29T03:30');
    const day = at('Europe/Berlin', '2026-03-29T00:00');
    expect(workingTimeBetween(day, day + 23 * hour, early)).toBe(6.5 * hour);
  });

  test('that have the hour of closing twice close at the first', () => {
    const late = calendarIn('Europe/Berlin', { '2026-10-25': 'working' }, { opens: 60, closes: 150 });
    const day = at('Europe/Berlin', '2026-10-25T00:00');
    expect(workingTimeBetween(day, day + 25 * hour, late)).toBe(1.5 * hour);
    expect(isWorkingAt(at('Europe/Berlin', '2026-10-25T02:15', true), late)).toBe(false);
  });

  test('that leave out midnight itself begin the day an hour later', () => {
    // Cairo puts clocks forward at midnight, Lord Howe by half an hour.
    const cairo = roundTheClock('Africa/Cairo', '2026-04-24');
    const cairoDay = at('Africa/Cairo', '2026-04-24T00:00');
    expect(workingTimeBetween(cairoDay, at('Africa/Cairo', '2026-04-25T00:00'), cairo)).toBe(23 * hour);
    const lordHowe = roundTheClock('Australia/Lord_Howe', '2026-04-05');
    const [from, to] = ['2026-04-05T00:00', '2026-04-06T00:00'].map((wall) => at('Australia/Lord_Howe', wall));
    expect(workingTimeBetween(from ?? 0, to ?? 0, lordHowe)).toBe(24.5 * hour);
  });

  test('that leave out a whole day know no work on it', () => {
    const apia = roundTheClock('Pacific/Apia');
    const thursday = at('Pacific/Apia', '2011-12-29T00:00');
    const byDay = calendarIn('Pacific/Apia');
    expect(workingTimeBetween(thursday, at('Pacific/Apia', '2012-01-02T00:00'), byDay)).toBe(9 * hour);
    // Thursday the 29th, then Saturday the 31st: Friday was never there.
    expect(workingTimeBetween(thursday, at('Pacific/Apia', '2012-01-02T00:00'), apia)).toBe(24 * hour);
    expect(wallIn('Pacific/Apia', afterWorkingTime(thursday, 30 * hour, apia))).toBe('2012-01-02T06:00');
  });
});

describe('whatever the calendar,', () => {
  const zones = ['Europe/Moscow', 'Asia/Tashkent', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'UTC'];
  const dayOf = fc
    .integer({ min: 0, max: 1500 })
    .map((number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10));
  const calendars = fc
    .record({
      zone: fc.constantFrom(...zones),
      opens: fc.integer({ min: 0, max: 700 }),
      room: fc.integer({ min: 130, max: 740 }),
      shortBy: fc.integer({ min: 0, max: 120 }),
      days: fc.dictionary(dayOf, fc.constantFrom('off' as const, 'short' as const, 'working' as const), {
        maxKeys: 200,
        noNullPrototype: true,
      }),
    })
    .map(({ zone, opens, room, shortBy, days }) =>
      calendarIn(zone, days, { opens, shortBy, closes: Math.min(opens + room, 1440) }),
    );
  const moment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 11, 31) });
  const time = fc.oneof(fc.integer({ min: 1, max: 5 * hour }), fc.integer({ min: 1, max: 900 * hour }));
  const holds = <T extends unknown[]>(property: fc.IProperty<T>) => {
    fc.assert(property, { numRuns: 120, seed: 20_260_316 });
  };

  test('so much time later, just so much has passed, and an instant before, less', () => {
    holds(
      fc.property(calendars, moment, time, (calendar, from, ms) => {
        const until = afterWorkingTime(from, ms, calendar);
        expect(workingTimeBetween(from, until, calendar)).toBe(ms);
        expect(workingTimeBetween(from, until - 1, calendar)).toBe(ms - 1);
      }),
    );
  });

  test('from a moment on as much passes as lies between it and another within working hours', () => {
    holds(
      fc.property(calendars, moment, moment, (calendar, one, other) => {
        const [from, to] = [Math.min(one, other), nextOpening(Math.max(one, other), calendar) + 1];
        const ms = workingTimeBetween(from, to, calendar);
        expect(afterWorkingTime(from, ms, calendar)).toBe(to);
      }),
    );
  });

  test('parts of a time add up, and the other way round it is as much less', () => {
    holds(
      fc.property(calendars, moment, moment, moment, (calendar, one, two, three) => {
        const [from = 0, between = 0, to = 0] = [one, two, three].sort((earlier, later) => earlier - later);
        const whole = workingTimeBetween(from, to, calendar);
        const parts = workingTimeBetween(from, between, calendar) + workingTimeBetween(between, to, calendar);
        expect(parts).toBe(whole);
        expect(workingTimeBetween(to, from, calendar) + whole).toBe(0);
        expect(whole).toBeLessThanOrEqual(to - from);
      }),
    );
  });

  test('one is at work exactly when time passes', () => {
    holds(
      fc.property(calendars, moment, (calendar, now) => {
        expect(workingTimeBetween(now, now + 1, calendar)).toBe(isWorkingAt(now, calendar) ? 1 : 0);
        const opens = nextOpening(now, calendar);
        expect(isWorkingAt(opens, calendar)).toBe(true);
        expect(workingTimeBetween(now, opens, calendar)).toBe(0);
      }),
    );
  });

  test('an hour is reckoned as somebody would who counts every minute by the clock on the wall', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 29_000_000, max: 30_500_000 }), (calendar, start) => {
        const from = start * minute;
        const minutes = Array.from({ length: 60 }, (_, index) => wallIn(calendar.zone, from + index * minute));
        const worked = minutes.filter((wall) => isWithin(calendar, wall)).length;
        expect(workingTimeBetween(from, from + hour, calendar)).toBe(worked * minute);
      }),
      { numRuns: 100, seed: 20_260_316 },
    );
  });

  /** Not on the days on which clocks change: which of two hours is meant is said above. */
  function isWithin({ days, opens, closes, shortBy }: WorkCalendar, wall: string): boolean {
    const [day = '', time = ''] = wall.split('T');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    const isWeekend = [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
    const kind = days[day] ?? (isWeekend ? 'off' : 'working');
    const now = hours * 60 + minutes;
    return kind !== 'off' && opens <= now && now < closes - (kind === 'short' ? shortBy : 0);
  }
});

test('a country without a calendar of its own goes by that of Russia', () => {
  const found = ['RU', 'by', 'KZ', 'uz', 'AM', 'other', '', null].map(
    (one) => calendarOf(defaultCalendars, one).country,
  );
  expect(found).toEqual(['ru', 'by', 'kz', 'uz', 'ru', 'ru', 'ru', 'ru']);
});

describe('an edited calendar', () => {
  const edited = { ...ru, days: { ...ru.days } };
  const faultsOf = (changed: object) => {
    const read = workCalendarShape.safeParse({ ...edited, ...changed });
    return read.success ? [] : read.error.issues.map(({ message, path }) => `${path.join('.')}: ${message}`);
  };

  test('that is in order is taken', () => {
    expect(faultsOf({ zone: 'Asia/Yekaterinburg', opens: 0, closes: 1440 })).toEqual([]);
  });

  test.each([
    [{ zone: 'Europe/Atlantis' }, 'zone: zoneInvalid'],
    [{ zone: '' }, 'zone: zoneInvalid'],
    [{ opens: 1080, closes: 600 }, ': hoursInvalid'],
    [{ opens: 600, closes: 660, shortBy: 60 }, ': hoursInvalid'],
    [{ assumed: ['next year'] }, 'assumed.0: dayInvalid'],
  ])('with %j is refused: %s', (changed, fault) => {
    expect(faultsOf(changed)).toEqual([fault]);
  });

  test.each(['2026-02-30', '2026-2-3', 'tomorrow', '2026-13-01'])('has no day %s', (day) => {
    expect(faultsOf({ days: { [day]: 'off' } })).toHaveLength(1);
  });
});
