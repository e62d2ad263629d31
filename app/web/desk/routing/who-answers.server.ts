import type { App } from '#app/app.server.ts';
import { listAnswerers } from '#app/consultations/answerers.server.ts';
import { isWorkingAt, nextOpening } from '#app/consultations/calendar.ts';
import { timeOfDay } from '#app/consultations/time-of-day.ts';
import { wallTime } from '#app/consultations/zone-day.ts';
import { isAway, substituteOf, type Absence } from '#app/people/absence.ts';
import { absencesOn } from '#app/people/absences.server.ts';
import { dayInMoscow } from '#app/words/day.ts';

/** Who answers questions, and whether they do now. */
export interface WhoAnswers {
  id: string;
  name: string;
  languages: readonly string[];
  load: number;
  /** Null for that of the house. */
  most: number | null;
  zone: string;
  now: { is: 'away'; until: string; substituteId: string | null } | AtWork;
}

/** Times are those of their own zone; `day` only where it is another than today there. */
type AtWork = { is: 'works'; opens: string; closes: string } | { is: 'begins'; day: string | null; time: string };

export function whoAnswers({ db, clock }: App): WhoAnswers[] {
  const now = clock.now();
  const today = dayInMoscow(now);
  const absences = absencesOn(db, today);
  return listAnswerers(db).map(({ id, name, languages, load, most, calendar }) => ({
    ...{ id, name, languages, load, most, zone: calendar.zone },
    now: isAway(absences, id, today) ? awayOf(absences, id, today) : workOf(calendar, now),
  }));
}

function awayOf(absences: readonly Absence[], id: string, today: string): WhoAnswers['now'] {
  const ends = absences.filter(({ personId }) => personId === id).map(({ endsOn }) => endsOn);
  const until = ends.reduce((one, other) => (one > other ? one : other), today);
  return { is: 'away', until, substituteId: substituteOf(absences, id, today) ?? null };
}

function workOf(calendar: Parameters<typeof isWorkingAt>[1], now: number): AtWork {
  const { zone, opens, closes } = calendar;
  if (isWorkingAt(now, calendar)) return { is: 'works', opens: timeOfDay(opens), closes: timeOfDay(closes) };
  const { day, minutes } = wallTime(nextOpening(now, calendar), zone);
  return { is: 'begins', day: day === wallTime(now, zone).day ? null : day, time: timeOfDay(minutes) };
}
