import type { App } from '#app/app.server.ts';
import { keeperOf } from '#app/people/absence.ts';
import { absencesOn } from '#app/people/absences.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Db } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';

/** Who answers for somebody today: they themselves, or whoever stands in for them; undefined where nobody may. */
export function keeperToday(app: App, db: Db, personId: string): Person | undefined {
  const today = dayInMoscow(app.clock.now());
  const keeper = keeperOf(absencesOn(db, today), personId, today);
  return keeper === undefined ? undefined : findColleague(db, keeper, 'questions');
}
