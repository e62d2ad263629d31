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
