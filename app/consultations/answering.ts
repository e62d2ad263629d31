import type { Locale } from '#app/words/locale.ts';
import { calendarOf, type CalendarCountry, type Calendars, type WorkCalendar } from './calendar.ts';

/** What ISPs of the CIS write to us in (ISO 639). */
export const answerLanguages = ['ru', 'en', 'be', 'kk', 'uz', 'ky', 'hy', 'az', 'tg'] as const;
export type AnswerLanguage = (typeof answerLanguages)[number];

/** How one consultant answers questions: in what, when, and how many at a time. */
export interface Answering {
  languages: readonly AnswerLanguage[];
  /** Whose days off are theirs. */
  country: CalendarCountry;
  /** IANA. */
  zone: string;
  /** Minutes of the day in that zone. */
  opens: number;
  closes: number;
  /** Open threads that are a full load; null for the house's own. */
  most: number | null;
}

/** Where consultants work, from west to east: a city for each time that is kept there. */
export const answerZones = [
  ...(['Europe/Kaliningrad', 'Europe/Moscow', 'Europe/Minsk', 'Europe/Samara', 'Asia/Yekaterinburg'] as const),
  ...(['Asia/Tashkent', 'Asia/Almaty', 'Asia/Omsk', 'Asia/Novosibirsk', 'Asia/Krasnoyarsk', 'Asia/Irkutsk'] as const),
  ...(['Asia/Yakutsk', 'Asia/Vladivostok', 'Asia/Magadan', 'Asia/Kamchatka'] as const),
] as const;

/** How somebody answers of whom nothing is said: as the house does, and in English where they read the desk in it. */
export function usualAnswering(locale: Locale, calendars: Calendars): Answering {
  const { country, zone, opens, closes } = calendarOf(calendars, null);
  return { languages: locale === 'en' ? ['ru', 'en'] : ['ru'], country, zone, opens, closes, most: null };
}

/** The days of their country, in their own zone and hours. */
export function ownCalendar(calendars: Calendars, { country, zone, opens, closes }: Answering): WorkCalendar {
  const { shortBy, ...base } = calendarOf(calendars, country);
  return { ...base, zone, opens, closes, shortBy: Math.min(shortBy, closes - opens) };
}

/** What differs, by name. */
export function differenceOf(one: Answering, other: Answering): (keyof Answering)[] {
  const fields = ['languages', 'country', 'zone', 'opens', 'closes', 'most'] as const;
  return fields.filter((field) => String(one[field]) !== String(other[field]));
}
