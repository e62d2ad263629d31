import { takesApplications, type CourseToday } from '#app/catalogue/course.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { daysFromTo, oneLine } from './figures.ts';

/**
 * What can be written to us about a course as it stands: an application, a place on the waiting list, or a question; in a form
 * or in a letter of one's own.
 */
export function courseLetter(locale: Locale, { courses }: Words, course: CourseToday) {
  const { apply } = courses;
  const { title, city } = course.text[locale];
  const named = { title: oneLine(title), dates: daysFromTo(locale, course), city: oneLine(city) };
  const isOpen = takesApplications(course.state);
  const way = course.state === 'waiting-list' ? apply.waiting : isOpen ? apply.open : apply.closed;
  const letter = { subject: way.subject(named), body: way.body(named) };
  const paths = pathsIn(locale);
  const href = isOpen ? paths.applyForCourse(course.slug) : paths.question;
  return { heading: way.heading, lead: way.lead, label: way.label, href, letter };
}
