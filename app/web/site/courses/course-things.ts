import { lengthInDays, seatsLeft, takesApplications, type CourseToday } from '#app/catalogue/course.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { breadcrumbs, listOf, type Thing } from '#app/web/parts/things.ts';
import type { Consultancy } from '#app/words/consultancy.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';

/** Where and in which words a page describes things in the vocabulary of schema.org. */
interface Telling {
  words: Words;
  locale: Locale;
  absolute: (path: string) => string;
}

/** The announced courses, as a list of addresses. */
export function coursesAsList(courses: CourseToday[], { locale, absolute }: Telling): Thing {
  return listOf(courses.map(({ slug }) => ({ url: absolute(pathsIn(locale).course(slug)) })));
}

/** One course: the event on its days, what is taught, and where its page stands on the site. */
export function courseThings(course: CourseToday, consultancy: Consultancy, telling: Telling): Thing[] {
  const { words, locale, absolute } = telling;
  const paths = pathsIn(locale);
  const { title, city, venue } = course.text[locale];
  const url = absolute(paths.course(course.slug));
  const provider = { '@type': 'Organization', name: consultancy.name, url: absolute(paths.home) };
  const offers = offersOf(course, url);
  const days = {
    name: title,
    startDate: course.startsOn,
    endDate: course.endsOn,
    location: { '@type': 'Place', name: venue || city, address: { '@type': 'PostalAddress', addressLocality: city } },
  };
  const shared = { name: title, description: words.courses.description, url, inLanguage: 'ru', ...offers };
  const event = {
    '@type': 'EducationEvent',
    ...shared,
    ...days,
    eventStatus: `https://schema.org/${course.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    maximumAttendeeCapacity: course.seats,
    ...(takesApplications(course.state) ? { remainingAttendeeCapacity: seatsLeft(course) } : {}),
    organizer: provider,
  };
  const instance = {
    '@type': 'CourseInstance',
    ...days,
    courseMode: 'onsite',
    courseWorkload: `P${lengthInDays(course)}D`,
  };
  return [event, { '@type': 'Course', ...shared, provider, hasCourseInstance: instance }, crumbs(title, telling)];
}

/** Only what can still be had, at a price that is fixed, is on offer. */
function offersOf({ priceRoubles, state }: CourseToday, url: string): Thing {
  const availability = { open: 'InStock', few: 'LimitedAvailability', 'waiting-list': 'SoldOut' };
  const known = Object.entries(availability).find(([of]) => of === state);
  if (priceRoubles === null || !known) return {};
  const offer = { price: priceRoubles, priceCurrency: 'RUB', availability: `https://schema.org/${known[1]}`, url };
  return { offers: { '@type': 'Offer', category: 'Paid', ...offer } };
}

function crumbs(title: string, { words, locale, absolute }: Telling): Thing {
  const paths = pathsIn(locale);
  return breadcrumbs([
    { name: words.site.name, item: absolute(paths.home) },
    { name: words.courses.title, item: absolute(paths.courses) },
    { name: title },
  ]);
}
