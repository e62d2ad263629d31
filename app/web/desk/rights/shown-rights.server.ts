import type { App } from '#app/app.server.ts';
import { standingOn } from '#app/consultations/entitlement.ts';
import { rightsOf } from '#app/consultations/rights.server.ts';
import { namesOf } from '#app/people/find-client.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { RightShown } from './company-rights.tsx';

/** The rights of a company with the names of those who are included. */
export function shownRights({ db, clock }: App, companyId: string): RightShown[] {
  const rights = rightsOf(db, companyId);
  const names = namesOf(
    db,
    rights.flatMap(({ personIds }) => personIds ?? []),
  );
  return rights.map(({ id, kind, startsOn, endsOn, personIds }) => ({
    ...{ id, kind, startsOn, endsOn },
    standing: standingOn(dayInMoscow(clock.now()), { startsOn, endsOn }),
    people: personIds && personIds.flatMap((one) => names[one] ?? []),
  }));
}

/** Whom a right can be for: the people of the company, and whoever it is for already though they are not there any more. */
export function peopleOfRight(
  { db }: App,
  people: readonly { id: string; name: string }[],
  personIds: readonly string[],
): { id: string; name: string | null }[] {
  const others = personIds.filter((id) => !people.some((one) => one.id === id));
  const names = namesOf(db, others);
  return [...people.map(({ id, name }) => ({ id, name })), ...others.map((id) => ({ id, name: names[id] ?? null }))];
}
