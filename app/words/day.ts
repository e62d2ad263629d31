import type { Locale } from './locale.ts';

/** The calendar day in Moscow, `YYYY-MM-DD`, where the consultancy and most readers count theirs. */
export function dayInMoscow(at: number): string {
  return days.format(at);
}

/** `longDay('ru', '2026-11-21')` → «21 ноября 2026 г.» */
export function longDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

const days = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Moscow',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
