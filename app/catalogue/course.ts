import type { Bilingual } from '#app/words/locale.ts';

/** An open course that is to be, or was, held. Days are `YYYY-MM-DD` where the course is held. */
export interface Course {
  /** Names it in its URL. */
  slug: string;
  startsOn: string;
  endsOn: string;
  seats: number;
  seatsTaken: number;
  /** Per person, VAT included; null where it is agreed. */
  priceRoubles: number | null;
  cancelledAt: number | null;
  text: Bilingual<CourseText>;
  changedAt: number;
}

export interface CourseText {
  title: string;
  city: string;
  venue: string;
  /** Markdown: the programme by day. */
  programme: string;
}

/** How a course stands on a day; `few` is open too, with no more than `fewSeats` left. */
export type CourseState = 'open' | 'few' | 'waiting-list' | 'under-way' | 'past' | 'cancelled';

/** A course as it stands today. */
export interface CourseToday extends Course {
  state: CourseState;
}

const fewSeats = 3;

/** Cancelled is cancelled whenever it would have been; seats matter only while the course is still to come. */
export function stateOf(course: Course, today: string): CourseState {
  if (course.cancelledAt !== null) return 'cancelled';
  if (course.endsOn < today) return 'past';
  if (course.startsOn <= today) return 'under-way';
  const left = seatsLeft(course);
  if (left === 0) return 'waiting-list';
  return left <= fewSeats ? 'few' : 'open';
}

/** Whether one can still apply, be it for the waiting list. */
export function takesApplications(state: CourseState): boolean {
  return state === 'open' || state === 'few' || state === 'waiting-list';
}

export function seatsLeft({ seats, seatsTaken }: Pick<Course, 'seats' | 'seatsTaken'>): number {
  return Math.max(0, seats - seatsTaken);
}

/** Both the first day and the last are days of the course. */
export function lengthInDays({ startsOn, endsOn }: Pick<Course, 'startsOn' | 'endsOn'>): number {
  return Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / day) + 1;
}

/** `daysAfter('2026-12-31', 1)` → '2027-01-01' */
export function daysAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}

const day = 86_400_000;
