import type { Locale } from './locale.ts';

/** The calendar day in Moscow, `YYYY-MM-DD`, where the consultancy and most readers count theirs. */
export function dayInMoscow(at: number): string {
  return days.format(at);
}

/** `momentInMoscow('ru', at)` → «16.03.2026, 12:00». */
export function momentInMoscow(locale: Locale, at: number): string {
  return moments[locale].format(at).replaceAll(/\s/g, ' ');
}

/** `longDay('ru', '2026-11-21')` → «21 ноября 2026», in one piece. */
export function longDay(locale: Locale, day: string): string {
  return longDays(locale, day, day).replaceAll(' ', '\u00a0');
}

/** `longDays('ru', '2026-12-15', '2026-12-17')` → «15–17 декабря 2026»; a day and its month stay together. */
export function longDays(locale: Locale, from: string, to: string): string {
  const [first, last] = [from, to].map((day) => new Date(`${day}T00:00:00Z`));
  if (!first || !last) return '';
  const written = longFormats[locale].formatRange(first, last).replaceAll(/\sг\./g, '').replaceAll(/\s/g, ' ');
  // Versions of ICU differ in the spaces beside the dash. U+2060 keeps two numbers in one piece.
  return written
    .replace(/^(\d+) ?– ?(?=\d)/, '$1–\u2060')
    .replace(' –', '\u00a0–')
    .replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

const moment = { timeZone: 'Europe/Moscow', dateStyle: 'short', timeStyle: 'short' } as const;
const moments = { ru: new Intl.DateTimeFormat('ru', moment), en: new Intl.DateTimeFormat('en-GB', moment) };

const long = { dateStyle: 'long', timeZone: 'UTC' } as const;
const longFormats = { ru: new Intl.DateTimeFormat('ru', long), en: new Intl.DateTimeFormat('en-GB', long) };

const days = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Moscow',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Moscow is three hours ahead of UTC all year, since 2014-10-26 (Federal law 248-ФЗ of 2014-07-21). */
export const moscowAhead = 3 * 3_600_000;

/** When an hour of a day, `YYYY-MM-DD`, begins in Moscow. */
export function momentOfDay(day: string, hour = 0): number {
  return Date.parse(day) + hour * 3_600_000 - moscowAhead;
}

/** The last millisecond of a moment's day in Moscow. */
export function endOfDayInMoscow(at: number): number {
  return momentOfDay(dayInMoscow(at), 24) - 1;
}
