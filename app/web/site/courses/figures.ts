import { lengthInDays, seatsLeft, type CourseToday } from '#app/catalogue/course.ts';
import { longDays } from '#app/words/day.ts';
import type { Words } from '#app/words/index.ts';
import { formatMoney } from '#app/words/number.ts';
import { plural } from '#app/words/plural.ts';
import type { Locale } from '#app/words/locale.ts';

/** `daysFromTo('ru', course)` → «15–17 декабря 2026» */
export function daysFromTo(locale: Locale, { startsOn, endsOn }: Pick<CourseToday, 'startsOn' | 'endsOn'>): string {
  return longDays(locale, startsOn, endsOn);
}

export function lengthOf(locale: Locale, { courses }: Words, course: CourseToday): string {
  return plural(locale, lengthInDays(course), courses.day);
}

/** The price of one seat, or that it is agreed. */
export function priceOf(locale: Locale, { courses }: Words, { priceRoubles }: CourseToday): string {
  if (priceRoubles === null) return courses.byAgreement;
  return `${formatMoney(locale, priceRoubles)} ${courses.perPerson}`;
}

/** How the course stands, in words. */
export function standingOf(locale: Locale, { courses }: Words, course: CourseToday): string {
  return courses.states[course.state](plural(locale, seatsLeft(course), courses.seat), course.seats);
}

/** A text of the editors' where one line only may stand: a calendar's title, the subject of a letter. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}
