import type { z } from 'zod';
import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import type { absenceForm } from './absence-form.ts';
import { deleteAbsence, findAbsence, listAbsencesFrom, listAbsencesOn, saveAbsence } from './absence-store.server.ts';
import type { Absence } from './absence.ts';
import type { Person } from './person.ts';
import { findStaff } from './staff.server.ts';

/** All who are away on a day (`YYYY-MM-DD`, Moscow), for `isAway` and `substituteOf`. */
export function absencesOn(db: Db, day: string): Absence[] {
  return listAbsencesOn(db, day);
}

/** What is not over yet: everybody's for the owner, for others their own. */
export function absencesFor(app: App, { id, role }: Person): Absence[] {
  return listAbsencesFrom(app.db, dayInMoscow(app.clock.now()), role === 'owner' ? undefined : id);
}

export type AbsenceRefused = 'over' | 'person-unknown' | 'substitute-unknown' | 'own-substitute';

/** Writes down that somebody will be away; others than the owner write down themselves alone. */
export function addAbsence(
  app: App,
  by: Person,
  { personId, startsOn, endsOn, substituteId }: z.output<typeof absenceForm>,
): { refused: AbsenceRefused | undefined } {
  return transact(app.db, (tx) => {
    const now = app.clock.now();
    const who = by.role === 'owner' ? (personId ?? by.id) : by.id;
    if (endsOn < dayInMoscow(now)) return { refused: 'over' };
    if (findStaff(tx, who)?.deactivatedAt !== null) return { refused: 'person-unknown' };
    if (substituteId === who) return { refused: 'own-substitute' };
    if (substituteId !== undefined && findStaff(tx, substituteId)?.deactivatedAt !== null) {
      return { refused: 'substitute-unknown' };
    }
    const id = app.newId();
    saveAbsence(tx, { id, personId: who, startsOn, endsOn, substituteId: substituteId ?? null, createdAt: now });
    audit(app, tx, by.id, 'absence-set', { kind: 'person', id: who }, { startsOn, endsOn });
    return { refused: undefined };
  });
}

/** Takes an absence back, one's own or, for the owner, anybody's; says whether there was one. */
export function removeAbsence(app: App, by: Person, id: string): boolean {
  return transact(app.db, (tx) => {
    const absence = findAbsence(tx, id);
    if (!absence || (by.role !== 'owner' && absence.personId !== by.id)) return false;
    deleteAbsence(tx, id);
    audit(app, tx, by.id, 'absence-set', { kind: 'person', id: absence.personId }, { removed: absence.startsOn });
    return true;
  });
}
