import type { App } from '#app/app.server.ts';
import { post } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { handOverTasks } from '#app/office/tasks.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import type { z } from 'zod';
import { saveStaff } from './first-owner.server.ts';
import { isStaff, staffRoles, type Person } from './person.ts';
import { changePerson, findPerson, findPersonByAddress, isAnyActive, listPeople } from './people-store.server.ts';
import { may } from './rights.ts';
import { deleteSecondFactor } from './second-factor-store.server.ts';
import { endSessionsOf } from './sessions.server.ts';
import { maySetAside, seenOfStaff, type inviteForm, type staffForm } from './staff.ts';

/** `taken`: somebody has this address already. `changed`: somebody else has changed them since. `last-owner`: nobody else is one. */
export type StaffSaved =
  | { refused: undefined; person: Person }
  | { refused: 'taken' | 'gone' | 'last-owner' }
  | { refused: 'changed'; person: Person };

/** Lets somebody new sign in to the desk, and writes them how. */
export function inviteStaff(app: App, byId: string, given: z.output<typeof inviteForm>): StaffSaved {
  return transact(app.db, (tx): StaffSaved => {
    if (findPersonByAddress(tx, given.address)) return { refused: 'taken' };
    const person = saveStaff(app, tx, given);
    const { address, role, locale } = given;
    post(app, tx, { kind: 'staff-invited', to: address, locale, data: { role } });
    audit(app, tx, byId, 'person-invited', { kind: 'person', id: person.id }, { role });
    return { refused: undefined, person };
  });
}

export function changeStaff(app: App, byId: string, id: string, given: z.output<typeof staffForm>): StaffSaved {
  return transact(app.db, (tx): StaffSaved => {
    const person = findStaff(tx, id);
    if (!person) return { refused: 'gone' };
    if (seenOfStaff(person) !== given.seen) return { refused: 'changed', person };
    const { name, role } = given;
    if (!maySetAside(person, role, isAnyActive(tx, 'owner', id))) return { refused: 'last-owner' };
    changePerson(tx, id, { name, role });
    const tasks = may(role, 'leads') ? 0 : handOverTasks(tx, id, byId);
    audit(
      app,
      tx,
      byId,
      'person-changed',
      { kind: 'person', id },
      { from: person.role, to: role, ...(tasks > 0 && { tasks }) },
    );
    return { refused: undefined, person: { ...person, name, role } };
  });
}

/**
 * Takes the right to sign in away, at once and on every device, or gives it back. What they did stays theirs; what they
 * were to do falls to whoever takes it, and their leads stand under today as nobody's.
 */
export function setStaffAccess(app: App, byId: string, id: string, maySignIn: boolean): StaffSaved {
  return transact(app.db, (tx): StaffSaved => {
    const person = findStaff(tx, id);
    if (!person) return { refused: 'gone' };
    if ((person.deactivatedAt === null) === maySignIn) return { refused: undefined, person };
    if (!maySignIn && !maySetAside(person, 'deactivated', isAnyActive(tx, 'owner', id))) {
      return { refused: 'last-owner' };
    }
    const deactivatedAt = maySignIn ? null : app.clock.now();
    changePerson(tx, id, { deactivatedAt });
    if (!maySignIn) endSessionsOf(app, tx, person, byId);
    const tasks = maySignIn ? 0 : handOverTasks(tx, id, byId);
    audit(
      app,
      tx,
      byId,
      maySignIn ? 'person-changed' : 'person-deactivated',
      { kind: 'person', id },
      { ...(tasks > 0 && { tasks }) },
    );
    return { refused: undefined, person: { ...person, deactivatedAt } };
  });
}

export function endStaffSessions(app: App, byId: string, id: string): StaffSaved {
  return transact(app.db, (tx): StaffSaved => {
    const person = findStaff(tx, id);
    if (!person) return { refused: 'gone' };
    endSessionsOf(app, tx, person, byId);
    return { refused: undefined, person };
  });
}

/** For whoever has lost the telephone and the recovery codes: the letter alone lets them in again, and tells them so. */
export function resetSecondFactor(app: App, byId: string, id: string): StaffSaved {
  return transact(app.db, (tx): StaffSaved => {
    const person = findStaff(tx, id);
    if (!person) return { refused: 'gone' };
    deleteSecondFactor(tx, id);
    endSessionsOf(app, tx, person, byId);
    const { address: to, locale } = person;
    post(app, tx, { kind: 'second-factor-removed', to, locale, data: { by: 'owner' } });
    audit(app, tx, byId, 'second-factor-removed', { kind: 'person', id });
    return { refused: undefined, person };
  });
}

/** Those of the staff who can sign in, by name. */
export function activeStaff(db: Db): Person[] {
  return listPeople(db, staffRoles);
}

/** Somebody of the staff, active or not; never a client. */
export function findStaff(db: Db | Tx, id: string): Person | undefined {
  const person = findPerson(db, id);
  return person && isStaff(person) ? person : undefined;
}
