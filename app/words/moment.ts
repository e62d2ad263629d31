import { dayInMoscow } from './day.ts';
import type { Locale } from './locale.ts';

/** `formatMoment('ru', …)` → «21 нояб. 2026, 14:05», in Moscow, in one piece. */
export function formatMoment(locale: Locale, at: number): string {
  return formats[locale].format(at).replace(' г.', '').replaceAll(/\s/g, '\u00a0');
}

/** `formatTime('ru', …)` → «14:05», in Moscow. */
export function formatTime(locale: Locale, at: number): string {
  return times[locale].format(at);
}

/** `dayAndMonth('ru', '2026-11-24', today)` → «24 ноября»; of another year with it. */
export function dayAndMonth(locale: Locale, day: string, today: string): string {
  const format = day.slice(0, 4) === today.slice(0, 4) ? days[locale] : daysOfYears[locale];
  return format.format(Date.parse(day)).replace(' г.', '').replaceAll(/\s/g, '\u00a0');
}

/** `dayAndTime('ru', …)` → «27 ноября, 14:00», in Moscow, in one piece: for moments so near that their year is plain. */
export function dayAndTime(locale: Locale, at: number): string {
  const day = dayInMoscow(at);
  return `${dayAndMonth(locale, day, day)},\u00a0${formatTime(locale, at)}`;
}

/** `formatWeekday('ru', '2026-11-21')` → «суббота, 21 ноября». */
export function formatWeekday(locale: Locale, day: string): string {
  return weekdays[locale].format(Date.parse(day));
}

/** The same of a moment. */
export function dayOfMoment(locale: Locale, at: number, now: number): string {
  return dayAndMonth(locale, dayInMoscow(at), dayInMoscow(now));
}

const both = <T>(make: (language: string) => T): Record<Locale, T> => ({ ru: make('ru'), en: make('en-GB') });
const moscow = { timeZone: 'Europe/Moscow' } as const;
const formats = both(
  (language) => new Intl.DateTimeFormat(language, { ...moscow, dateStyle: 'medium', timeStyle: 'short' }),
);
const times = both((language) => new Intl.DateTimeFormat(language, { ...moscow, timeStyle: 'short' }));
const days = both((language) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: 'numeric', month: 'long' }));
const weekdays = both(
  (language) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }),
);
const daysOfYears = both((language) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'long' }));
