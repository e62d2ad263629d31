import { Temporal } from 'temporal-polyfill';
import { dayAt, dayNumber } from '#app/churn/day.ts';

const minute = 60_000;
const wholeDay = 1440 * minute;

/** When a day, by its number since 1970-01-01, begins in a zone. */
export function startOfDay(number: number, zone: string): number {
  const known = startsIn(zone);
  const start = known.get(number);
  if (start !== undefined) return start;
  if (known.size >= mostDaysKept) known.clear();
  const found = Temporal.PlainDate.from(dayAt(number)).toZonedDateTime(zone).epochMilliseconds;
  known.set(number, found);
  return found;
}

/** A minute of a day by the clock on the wall there; one that clocks put forward leave out is an hour later. */
export function minuteOfDay(number: number, minutes: number, zone: string): number {
  const starts = startOfDay(number, zone);
  const ends = startOfDay(number + 1, zone);
  if (minutes === 1440) return ends;
  if (ends - starts === wholeDay) return starts + minutes * minute;
  const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  return Temporal.PlainDate.from(dayAt(number)).toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}

/** What clocks on the wall show there: the day, `YYYY-MM-DD`, and its minute. */
export function wallTime(at: number, zone: string): { day: string; minutes: number } {
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { day: shown.toPlainDate().toString(), minutes: shown.hour * 60 + shown.minute };
}

/** How far a zone is ahead of Greenwich at a moment: «+5», «+5:30», «−3». */
export function aheadIn(zone: string, at: number): string {
  const { offset } = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return offset
    .replace(/^([+-])0/, '$1')
    .replace(/:00$/, '')
    .replace('-', '\u2212');
}

/** The number of the day that a moment belongs to in a zone. */
export function dayHolding(at: number, zone: string): number {
  // Zones are at most 14 hours ahead of Greenwich, and 12 behind.
  let number = Math.floor(at / wholeDay) + 1;
  while (startOfDay(number, zone) > at) number -= 1;
  return number;
}

/** The first of January 1970 was a Thursday. */
export function isWeekend(number: number): boolean {
  return (((number + 3) % 7) + 7) % 7 > 4;
}

export function isDay(text: string): boolean {
  try {
    return dayAt(dayNumber(text)) === text;
  } catch {
    return false;
  }
}

export function isZone(text: string): boolean {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId !== '';
  } catch {
    return false;
  }
}

/** Asking a zone costs a thousand times what remembering does; the answers never change while the process lives. */
const starts = new Map<string, Map<number, number>>();
const mostDaysKept = 20_000;

function startsIn(zone: string): Map<number, number> {
  const known = starts.get(zone) ?? new Map<number, number>();
  if (known.size === 0) starts.set(zone, known);
  return known;
}
