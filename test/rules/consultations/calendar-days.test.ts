import { describe, expect, test } from 'vitest';
import {
  calendarCountries,
  calendarsShape,
  isAssumed,
  workingTimeBetween,
  type CalendarCountry,
} from '#app/consultations/calendar.ts';
import { defaultCalendars } from '#app/consultations/calendar-days.ts';
import { at, hour } from './calendars.ts';

test('the calendars that come with the house are such as an owner may save', () => {
  expect(calendarsShape.parse(defaultCalendars)).toEqual(defaultCalendars);
});

/** Working hours of a year, by the authorities' own count where we know it; the rest is counted from the days listed. */
test.each([
  ['ru', 2026, 1972, 'the norm of 247 days'],
  ['by', 2026, 2024, 'the norm of the Ministry of Labour'],
  ['kz', 2026, 1976, '246 days of the official calendar, and the day that was a holiday no more'],
  ['uz', 2026, 1979, '248 days, of which five are short'],
] as [CalendarCountry, number, number, string][])('%s %d has %d working hours: %s', (country, year, hours) => {
  const calendar = defaultCalendars[country];
  const [from, to] = [year, year + 1].map((one) => at(calendar.zone, `${one}-01-01T00:00`));
  expect(workingTimeBetween(from ?? 0, to ?? 0, calendar)).toBe(hours * hour);
});

describe.each(calendarCountries)('the calendar of %s', (country) => {
  const { days } = defaultCalendars[country];
  const weekdayOf = (day: string) => new Date(`${day}T00:00Z`).getUTCDay();

  test('says nothing of a weekend but that one works on it', () => {
    const idle = Object.entries(days).filter(([day, kind]) => kind === 'off' && [0, 6].includes(weekdayOf(day)));
    expect(idle).toEqual([]);
  });

  test('calls working only what would be free', () => {
    const idle = Object.entries(days).filter(([day, kind]) => kind === 'working' && ![0, 6].includes(weekdayOf(day)));
    expect(idle).toEqual([]);
  });

  test('says of 2026 and 2027 alone, and that 2027 is assumed', () => {
    expect([...new Set(Object.keys(days).map((day) => day.slice(0, 4)))].sort()).toEqual(['2026', '2027']);
    expect(isAssumed(defaultCalendars[country], '2026-05-01')).toBe(false);
    expect(isAssumed(defaultCalendars[country], '2027-05-01')).toBe(true);
  });

  test('knows nothing of 2028: whatever it says is assumed', () => {
    expect(isAssumed(defaultCalendars[country], '2028-01-01')).toBe(true);
  });
});

test('what an owner has read in the official text is assumed no more', () => {
  const read = { ...defaultCalendars.uz, assumed: [] };
  expect([isAssumed(defaultCalendars.uz, '2026-03-20'), isAssumed(read, '2026-03-20')]).toEqual([true, false]);
  expect([isAssumed(defaultCalendars.uz, '2027-01-01'), isAssumed(read, '2027-01-01')]).toEqual([true, false]);
});
