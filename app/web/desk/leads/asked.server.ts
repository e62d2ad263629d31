import type { AppLoadContext } from '@remix-run/node';
import { listSavedViews } from '#app/office/saved-views.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import type { Person } from '#app/people/person.ts';
import { endOfDayInMoscow } from '#app/words/day.ts';
import { readFilter } from './lead-filter.ts';
import type { Asked } from './leads.queries.server.ts';

/** What the address of a list asks for, and what stands around the list. */
export function readAskedIn(query: URLSearchParams, { app }: AppLoadContext, person: Person) {
  const now = app.clock.now();
  return {
    asked: askedIn(query, person, now),
    now,
    colleagues: listColleagues(app.db, 'leads').map(({ id, name }) => ({ id, name })),
    views: listSavedViews(app.db, person.id, 'leads'),
  };
}

export function askedIn(query: URLSearchParams, person: Person, now: number): Asked {
  return { filter: readFilter(query, person.id), now, soon: endOfDayInMoscow(now) };
}
