import type { App } from '#app/app.server.ts';
import { post } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { handOverTasks } from '#app/office/tasks.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import type { z } from 'zod';
import { saveStaff } from './first-owner.server.ts';
import { isFormer, isStaff, staffRoles, type Person } from './person.ts';
import { changePerson, findPerson, findPersonByAddress, isAnyActive, listPeople } from './people-store.server.ts';
import { may } from './rights.ts';
import { deleteSecondFactor } from './second-factor-store.server.ts';
import { endSessionsOf } from './sessions.server.ts';
import { endSignInsOf } from './sign-in-store.server.ts';
import { maySetAside, seenOfStaff, type inviteForm, type staffForm } from './staff.ts';

/** `taken`: somebody has this address already. `changed`: somebody else has changed them since. `last-owner`: nobody else is one. */
export type StaffSaved =
  | { refused: undefined; person: Person }
  | { refused: 'taken' | 'gone' | 'last-owner' | 'own' }
  | { refused: 'changed'; person: Person };

/**
 * Lets somebody sign in to the desk, and writes them how. Anybody can make an address a client's by a form: one who is
 * meant to be of us becomes so, and keeps their requests.
 */
export function inviteStaff(
  app: App,
  byId: string,
  { client: mayBeClient = false, ...given }: z.output<typeof inviteForm>,
): StaffSaved | { refused: 'client' } {
  return transact(app.db, (tx) => {
    const known = findPersonByAddress(tx, given.address);
    if (known && isStaff(known)) return { refused: 'taken' };
    if (known && !mayBeClient) return { refused: 'client' };
    const person = known ? takeIn(app, tx, known, given) : saveStaff(app, tx, given);
    const { address, role, locale } = given;
    post(app, tx, { kind: 'staff-invited', to: address, locale, data: { role } });
    audit(app, tx, byId, 'person-invited', { kind: 'person', id: person.id }, { role });
    return { refused: undefined, person };
  });
}

/** Staff are of no company, and their sessions last for less long. */
function takeIn(app: App, tx: Tx, client: Person, { name, role, locale }: Pick<Person, 'name' | 'role' | 'locale'>) {
  const given = { name, role, locale, companyId: null, deactivatedAt: null };
  endSessionsOf(app, tx, client, null);
  endSignInsOf(tx, client.id, app.clock.now());
  changePerson(tx, client.id, given);
  return { ...client, ...given };
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

/**
 * For whoever has lost the telephone and the recovery codes: the letter alone lets them in again, and tells them so. One's
 * own is taken away with a code alone (`removeOwnSecondFactor`): a stolen session must not get rid of it.
 */
export function resetSecondFactor(app: App, byId: string, id: string): StaffSaved {
  return transact(app.db, (tx): StaffSaved => {
    const person = findStaff(tx, id);
    if (!person) return { refused: 'gone' };
    if (byId === id) return { refused: 'own' };
    takeSecondFactorOf(app, tx, byId, person);
    return { refused: undefined, person };
  });
}

/** The same at the server itself, for an owner whom nobody else can help. Returns whether there is such an owner. */
export function resetOwnersSecondFactor(app: App, address: string): boolean {
  return transact(app.db, (tx) => {
    const person = findPersonByAddress(tx, address);
    if (person?.role !== 'owner' || person.deactivatedAt !== null) return false;
    takeSecondFactorOf(app, tx, null, person);
    return true;
  });
}

function takeSecondFactorOf(app: App, tx: Tx, byId: string | null, person: Person): void {
  const { id, address: to, locale } = person;
  deleteSecondFactor(tx, id);
  endSessionsOf(app, tx, person, byId);
  post(app, tx, { kind: 'second-factor-removed', to, locale, data: { by: byId === null ? 'operator' : 'owner' } });
  audit(app, tx, byId, 'second-factor-removed', { kind: 'person', id });
}

/** Those of the staff who can sign in, by name. */
export function activeStaff(db: Db): Person[] {
  return listPeople(db, staffRoles);
}

/** Somebody of the staff, active or not; never a client. */
export function findStaff(db: Db | Tx, id: string): Person | undefined {
  const person = findPerson(db, id);
  return person && isStaff(person) && !isFormer(person) ? person : undefined;
}
