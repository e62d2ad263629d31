import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { Locale } from '#app/words/locale.ts';
import { daysAfter, type Course, type CourseText } from './course.ts';
import { threeDays, twoDays } from './demo-course-texts.ts';
import { countCourses, saveCourse } from './store.server.ts';

/** Fictional courses to look at, one of every state, around the present day; only where no course was ever announced. */
export function fillDemoCourses(app: Pick<App, 'db' | 'clock'>): boolean {
  const now = app.clock.now();
  return transact(app.db, (tx) => {
    if (countCourses(tx) > 0) return false;
    for (const demo of demos) saveCourse(tx, courseOf(demo, now));
    return true;
  });
}

interface Demo {
  /** The course begins on the first Tuesday this many days from now, holidays left out. */
  inDays: number;
  taught: typeof threeDays;
  place: (typeof places)[keyof typeof places];
  seats: number;
  seatsTaken: number;
  priceRoubles: number | null;
  cancelled?: true;
}

const places = {
  moscow: {
    slug: 'moskva',
    ru: { city: 'Москва', venue: 'учебный класс «Образцовый», ул.\u00a0Примерная, д.\u00a01' },
    en: { city: 'Moscow', venue: 'the “Obraztsovy” classroom, 1 Primernaya St' },
  },
  primersk: {
    slug: 'primersk',
    ru: { city: 'Примерск', venue: 'гостиница «Вымысел», зал 2' },
    en: { city: 'Primersk', venue: 'Hotel Vymysel, hall 2' },
  },
  obraztsov: {
    slug: 'obraztsov',
    ru: { city: 'Образцов', venue: 'бизнес-центр «Условный»' },
    en: { city: 'Obraztsov', venue: 'Uslovny business centre' },
  },
};

const demos: Demo[] = [
  { inDays: -66, taught: threeDays, place: places.moscow, seats: 16, seatsTaken: 15, priceRoubles: 48_000 },
  { inDays: 24, taught: threeDays, place: places.moscow, seats: 16, seatsTaken: 14, priceRoubles: 48_000 },
  { inDays: 45, taught: twoDays, place: places.obraztsov, seats: 12, seatsTaken: 12, priceRoubles: 36_000 },
  { inDays: 66, taught: twoDays, place: places.moscow, seats: 20, seatsTaken: 7, priceRoubles: 36_000 },
  {
    inDays: 80,
    taught: threeDays,
    place: places.obraztsov,
    seats: 16,
    seatsTaken: 3,
    priceRoubles: 48_000,
    cancelled: true,
  },
  { inDays: 110, taught: threeDays, place: places.primersk, seats: 14, seatsTaken: 2, priceRoubles: null },
];

function courseOf({ inDays, taught, place, cancelled, ...rest }: Demo, now: number): Course {
  const lasts = taught === twoDays ? 2 : 3;
  const startsOn = tuesdayFrom(daysAfter(dayInMoscow(now), inDays), lasts);
  const endsOn = daysAfter(startsOn, lasts - 1);
  const text = (locale: Locale): CourseText => ({ ...taught[locale], ...place[locale] });
  return {
    slug: `${startsOn}-${place.slug}`,
    startsOn,
    endsOn,
    ...rest,
    cancelledAt: cancelled ? now : null,
    text: { ru: text('ru'), en: text('en') },
    changedAt: now,
  };
}

function tuesdayFrom(day: string, lasts: number): string {
  const tuesday = 2;
  const startsOn = daysAfter(day, (7 + tuesday - new Date(day).getUTCDay()) % 7);
  const meetsHolidays = isHoliday(startsOn) || isHoliday(daysAfter(startsOn, lasts - 1));
  return meetsHolidays ? tuesdayFrom(daysAfter(startsOn, 7), lasts) : startsOn;
}

/** The New Year holidays of Russia, and the May ones with the days between, when nobody comes. */
function isHoliday(day: string): boolean {
  const date = day.slice('YYYY-'.length);
  return date <= '01-08' || (date >= '05-01' && date <= '05-11');
}
