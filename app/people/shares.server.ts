import type { Db } from '#app/storage/open.server.ts';
import { keeperOf } from './absence.ts';
import { listStaffWithAbsences } from './absence-store.server.ts';
import { staffRoles } from './person.ts';
import { may, type Right } from './rights.ts';

/** Whose work falls to somebody on a day. */
export interface Shares {
  /** Their own id, and those of the colleagues for whom they stand in. */
  mine: string[];
  /** The ids of those for whom nobody is there: gone, in another role, or away without a substitute. */
  nobodys: string[];
}

/** What falls to somebody of the work that a right is for, on a day (`YYYY-MM-DD`, Moscow). */
export function sharesOf(db: Db, personId: string, right: Right, day: string): Shares {
  const staff = listStaffWithAbsences(db, day, staffRoles);
  const absences = staff.flatMap(({ absence }) => absence ?? []);
  const works = new Set(
    staff.flatMap(({ id, role, deactivatedAt }) => (deactivatedAt === null && may(role, right) ? id : [])),
  );
  const whoWorksFor = (id: string) => {
    const keeper = works.has(id) ? keeperOf(absences, id, day) : undefined;
    return keeper !== undefined && works.has(keeper) ? keeper : undefined;
  };
  const all = new Set(staff.map(({ id }) => id));
  const of = (keeper: string | undefined) => [...all].filter((id) => id !== personId && whoWorksFor(id) === keeper);
  return { mine: [personId, ...of(personId)], nobodys: of(undefined) };
}
