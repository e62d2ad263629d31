import { z } from 'zod';
import { dayAt } from '#app/churn/day.ts';
import { dayHolding, isDay, isWeekend, isZone, minuteOfDay, startOfDay } from './zone-day.ts';

/** Whose production calendars we hold: they are named as their countries are (ISO 3166), in small letters. */
export const calendarCountries = ['ru', 'by', 'kz', 'uz'] as const;
export type CalendarCountry = (typeof calendarCountries)[number];

/** How a day differs from its weekday: nobody works, or fewer minutes, or it is a weekend on which one works. */
export const dayKinds = ['off', 'short', 'working'] as const;
export type DayKind = (typeof dayKinds)[number];

const day = z.string().refine(isDay, 'dayInvalid');
const minutes = z.int().min(0).max(1440);

/** What makes up a calendar that an owner may edit. Errors are tags. */
export const workCalendarShape = z
  .object({
    country: z.enum(calendarCountries),
    /** IANA. */
    zone: z.string().refine(isZone, 'zoneInvalid'),
    /** Minutes of the day. */
    ...{ opens: minutes, closes: minutes },
    /** By how many minutes a short day ends earlier. */
    shortBy: z.int().min(0).max(480),
    /** Days that are not as their weekday says; Saturdays and Sundays are off by themselves. */
    days: z.record(day, z.enum(dayKinds)),
    /** Days `YYYY-MM-DD` and years `YYYY` of which nobody has read the official text yet. */
    assumed: z.array(z.string().regex(/^\d{4}(-\d\d-\d\d)?$/, 'dayInvalid')).max(400),
  })
  .refine(({ opens, closes, shortBy }) => opens < closes - shortBy, 'hoursInvalid')
  .refine(({ days }) => Object.keys(days).length <= 2000, 'tooManyDays');

/** A value: it is never changed in place. */
export type WorkCalendar = Readonly<z.infer<typeof workCalendarShape>>;

/** The setting `calendars`. */
export const calendarsShape = z
  .object({ ru: workCalendarShape, by: workCalendarShape, kz: workCalendarShape, uz: workCalendarShape })
  .refine((all) => calendarCountries.every((country) => all[country].country === country), 'countryInvalid');

export type Calendars = z.infer<typeof calendarsShape>;

/** The calendar of a country (ISO 3166, in whatever case); where we hold none, that of Russia, where the house is. */
export function calendarOf(calendars: Calendars, country: string | null): WorkCalendar {
  const wanted = country?.toLowerCase();
  return calendars[calendarCountries.find((one) => one === wanted) ?? 'ru'];
}

/** The earliest moment by which so much working time (ms) has passed since `at`; with none to pass, `at` itself. */
export function afterWorkingTime(at: number, ms: number, calendar: WorkCalendar): number {
  if (!(ms >= 0 && ms < longestTime)) throw new RangeError(`${ms} ms is no working time`);
  if (ms === 0) return at;
  let left = ms;
  for (let number = dayHolding(at, calendar.zone); ; number += 1) {
    const [opens, closes] = hoursOf(number, calendar);
    const since = Math.max(opens, at);
    const room = Math.max(closes - since, 0);
    if (left <= room) return since + left;
    left -= room;
  }
}

/** Working time (ms) between two moments; negative where the second is the earlier. */
export function workingTimeBetween(from: number, to: number, calendar: WorkCalendar): number {
  if (to < from) return -workingTimeBetween(to, from, calendar);
  const last = dayHolding(to, calendar.zone);
  let passed = 0;
  for (let number = dayHolding(from, calendar.zone); number <= last; number += 1) {
    const [opens, closes] = hoursOf(number, calendar);
    passed += Math.max(Math.min(closes, to) - Math.max(opens, from), 0);
  }
  return passed;
}

export function isWorkingAt(at: number, calendar: WorkCalendar): boolean {
  const [opens, closes] = hoursOf(dayHolding(at, calendar.zone), calendar);
  return opens <= at && at < closes;
}

/** When work is next begun: `at` itself where it is going on. */
export function nextOpening(at: number, calendar: WorkCalendar): number {
  for (let number = dayHolding(at, calendar.zone); ; number += 1) {
    const [opens, closes] = hoursOf(number, calendar);
    if (at < closes && opens < closes) return Math.max(opens, at);
  }
}

/** Whether what the calendar says of a day has not been read in an official text: listed so, or a year it knows nothing of. */
export function isAssumed({ assumed, days }: Pick<WorkCalendar, 'assumed' | 'days'>, day: string): boolean {
  const year = day.slice(0, 4);
  return assumed.includes(day) || assumed.includes(year) || !Object.keys(days).some((one) => one.startsWith(year));
}

/** Ten years of days and nights: nobody is promised an answer later. */
const longestTime = 10 * 365.25 * 86_400_000;

/** From when until when one works on a day, by number; the same moment twice where nobody does. */
function hoursOf(number: number, calendar: WorkCalendar): Hours {
  const known = kept.get(calendar) ?? new Map<number, Hours>();
  if (known.size === 0) kept.set(calendar, known);
  const hours = known.get(number) ?? reckonHours(number, calendar);
  known.set(number, hours);
  return hours;
}

type Hours = readonly [opens: number, closes: number];

/** A queue reckons a hundred deadlines by one calendar: each day is looked up once, and forgotten with the calendar. */
const kept = new WeakMap<WorkCalendar, Map<number, Hours>>();

function reckonHours(number: number, { days, zone, opens, closes, shortBy }: WorkCalendar): Hours {
  const starts = startOfDay(number, zone);
  const kind = days[dayAt(number)] ?? (isWeekend(number) ? 'off' : 'working');
  // A day that a zone leaves out, as Samoa did 30 December 2011, begins when the next does.
  if (kind === 'off' || startOfDay(number + 1, zone) === starts) return [starts, starts];
  const ends = closes - (kind === 'short' ? shortBy : 0);
  return [minuteOfDay(number, opens, zone), minuteOfDay(number, ends, zone)];
}
