import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import type { Person, Role } from '#app/people/person.ts';
import { savePerson } from '#app/people/people-store.server.ts';
import { startSession } from '#app/people/sessions.server.ts';
import { transact } from '#app/storage/open.server.ts';
import type { App } from '#app/app.server.ts';
import type { House } from './house.ts';
import type { Visitor } from './visitor.ts';

/** Somebody with a role, plainly fictional; what matters to a test is said in `given`. */
export function makePerson(app: App, role: Role, given: Partial<Person> = {}): Person {
  const id = app.newId();
  const person: Person = {
    ...{ id, role, name: `${role} ${id.slice(-3)}`, address: `${role}-${id.slice(-6)}@klyuch.example` },
    ...{ phone: null, companyId: null, locale: 'ru', createdAt: app.clock.now(), deactivatedAt: null },
    ...given,
  };
  transact(app.db, (tx) => savePerson(tx, { ...person, addressKey: recipientKeyOf(app, person.address) }));
  return person;
}

/** Somebody new who has signed in, without the letter. */
export function signedIn(house: House, role: Role, given: Partial<Person> = {}): { person: Person; visitor: Visitor } {
  const person = makePerson(house.app, role, given);
  return { person, visitor: signInAs(house, person) };
}

export function signInAs(house: House, person: Person): Visitor {
  const { app } = house;
  const { token } = transact(app.db, (tx) => startSession(app, tx, person, { userAgent: 'a browser for tests' }));
  const visitor = house.visitor();
  visitor.keep(`session=${token}`);
  return visitor;
}
