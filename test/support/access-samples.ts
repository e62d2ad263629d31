import type { Person } from '#app/people/person.ts';
import type { House } from './house.ts';

/** Whose rooms are tried: two clients, and three of the staff. */
export interface Cast {
  house: House;
  client: Person;
  otherClient: Person;
  owner: Person;
  consultant: Person;
  editor: Person;
}

/**
 * For every URL of a room that holds the id of a record: makes a new record and returns its path. What lies in a cabinet
 * is `client`'s own. Called anew for each try, so that a form may destroy it.
 */
export const samples: Record<string, (cast: Cast) => string | Promise<string>> = {};
