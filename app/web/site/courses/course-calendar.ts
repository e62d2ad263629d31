import ical, { ICalEventStatus } from 'ical-generator';
import { daysAfter, type CourseToday } from '#app/catalogue/course.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import { wordsFor } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { oneLine, priceOf } from './figures.ts';

/** A course as a calendar takes it (RFC 5545). `url` is the whole address of its page, `domain` ours. */
export function calendarOf(
  course: CourseToday,
  { locale, url, domain, consultancy }: { locale: Locale; url: string; domain: string; consultancy: Consultancy },
): string {
  const words = wordsFor(locale);
  const { inCalendar } = words.courses;
  const { title, city, venue } = course.text[locale];
  const calendar = ical({ prodId: { company: 'Klyuch', product: 'Open courses', language: locale.toUpperCase() } });
  calendar.createEvent({
    // Encoded: the generator writes it as it is given, and no two of our courses may become one.
    id: `${encodeURIComponent(course.slug)}@${domain}`,
    sequence: sequenceOf(course.changedAt),
    stamp: new Date(course.changedAt),
    // Days without a time zone: the course is on these days of its town, whatever clock the reader has.
    start: course.startsOn,
    end: daysAfter(course.endsOn, 1),
    allDay: true,
    summary: oneLine(title),
    location: oneLine([city, venue].filter(Boolean).join(', ')),
    description: [
      // No seats: the copy in somebody's calendar will not hear when they are taken.
      course.state === 'cancelled' ? words.courses.apply.cancelled : inCalendar.what,
      inCalendar.price(priceOf(locale, words, course)),
      inCalendar.page(url),
      inCalendar.contact(consultancy.email, consultancy.phone),
    ].join('\n'),
    url,
    status: course.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  // The generator leaves out the end of the last line.
  return `${calendar.toString()}\r\n`;
}

/** Rises with every change and fits 31 bits: seconds since 2026 (RFC 5545, 3.8.7.4). */
function sequenceOf(changedAt: number): number {
  return Math.max(0, Math.floor((changedAt - Date.UTC(2026, 0, 1)) / 1000));
}
