import type { Db } from '#app/storage/open.server.ts';
import { findPerson, listPeople } from './people-store.server.ts';
import type { Person } from './person.ts';
import { may, rights, type Right } from './rights.ts';

/** Those who have a right and can sign in, by name. */
export function listColleagues(db: Db, right: Right): Person[] {
  return listPeople(db, rights[right]);
}

/** Somebody of them. */
export function findColleague(db: Db, id: string, right: Right): Person | undefined {
  const person = findPerson(db, id);
  return person?.deactivatedAt === null && may(person.role, right) ? person : undefined;
}
