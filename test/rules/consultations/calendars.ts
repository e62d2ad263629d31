import { Temporal } from 'temporal-polyfill';
import type { DayKind, WorkCalendar } from '#app/consultations/calendar.ts';

export const hour = 3_600_000;
export const minute = 60_000;

/** A calendar of nine to six in a zone, with what differs. */
export function calendarIn(zone: string, days: Record<string, DayKind> = {}, differs: Partial<WorkCalendar> = {}) {
  const calendar: WorkCalendar = {
    ...{ country: 'ru', zone, opens: 9 * 60, closes: 18 * 60, shortBy: 60, days, assumed: [] },
    ...differs,
  };
  return calendar;
}

/** A moment by the clock on the wall of a zone; the second of two where clocks are put back, if `later`. */
export function at(zone: string, wall: string, later = false): number {
  const disambiguation = later ? 'later' : 'compatible';
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation }).epochMilliseconds;
}

/** `wallIn('Europe/Moscow', at)` → '2026-03-16T12:00' */
export function wallIn(zone: string, moment: number): string {
  const there = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
  return there.toPlainDateTime().toString({ smallestUnit: 'minute' });
}
