import type { App } from '#app/app.server.ts';
import { readdressLeads } from '#app/leads/readdress-leads.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { readdressParticipations } from '#app/questionnaires/readdress-participations.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { seenOf, type ClientFacts } from './company-form.ts';
import { updateClient, updateDeactivation } from './company-store.server.ts';
import { findCompany, findPerson, findPersonByAddress, savePerson } from './people-store.server.ts';
import { endSessionsBut } from './session-store.server.ts';
import { endSignInsOf } from './sign-in-store.server.ts';
import type { Person } from './person.ts';

export type ClientSaved =
  | { refused: undefined; person: Person }
  /** Somebody else has this address already: one of another company, or of our own staff. */
  | { refused: 'taken' }
  | { refused: 'changed'; person: Person }
  | { refused: 'gone' };

/** Somebody of a company. From now on they may sign in to its rooms, by a letter to their address. */
export function addClient(app: App, byId: string, companyId: string, facts: ClientFacts): ClientSaved {
  return transact(app.db, (tx): ClientSaved => {
    if (!findCompany(tx, companyId)) return { refused: 'gone' };
    if (findPersonByAddress(tx, facts.address)) return { refused: 'taken' };
    const now = app.clock.now();
    const person: Person = {
      ...facts,
      ...{ id: app.newId(), role: 'client', companyId, createdAt: now, deactivatedAt: null },
    };
    savePerson(tx, { ...person, addressKey: recipientKeyOf(app, person.address) });
    audit(app, tx, byId, 'person-invited', { kind: 'person', id: person.id }, { company: companyId });
    return { refused: undefined, person };
  });
}

/** Corrects how somebody is called and reached, unless it has been changed since it was `seen`. */
export function changeClient(
  app: App,
  byId: string,
  of: { companyId: string; id: string },
  facts: ClientFacts,
  seen: string,
): ClientSaved {
  return transact(app.db, (tx): ClientSaved => {
    const person = findClient(tx, of);
    if (!person) return { refused: 'gone' };
    if (seenOf(person) !== seen) return { refused: 'changed', person };
    const other = findPersonByAddress(tx, facts.address);
    if (other && other.id !== person.id) return { refused: 'taken' };
    updateClient(tx, person.id, { ...facts, addressKey: recipientKeyOf(app, facts.address) });
    if (facts.address !== person.address) moveMailbox(app, tx, person.id, facts.address);
    audit(app, tx, byId, 'person-changed', { kind: 'person', id: person.id }, { company: of.companyId });
    return { refused: undefined, person: { ...person, ...facts } };
  });
}

/** Takes the right to sign in away, at once and on every device, or gives it back. What they did stays theirs. */
export function setClientAccess(
  app: App,
  byId: string,
  of: { companyId: string; id: string },
  maySignIn: boolean,
): { refused: 'gone' | undefined } {
  return transact(app.db, (tx) => {
    const person = findClient(tx, of);
    if (!person) return { refused: 'gone' };
    if ((person.deactivatedAt === null) === maySignIn) return { refused: undefined };
    const now = app.clock.now();
    updateDeactivation(tx, person.id, maySignIn ? null : now);
    if (!maySignIn) endSessionsBut(tx, person.id, undefined, now);
    const action = maySignIn ? 'person-changed' : 'person-deactivated';
    audit(app, tx, byId, action, { kind: 'person', id: person.id }, { company: of.companyId });
    return { refused: undefined };
  });
}

/** Who reads the new mailbox signs in anew and hears of their requests and questionnaires; who reads the old one has no way in left. */
function moveMailbox(app: App, tx: Tx, personId: string, address: string): void {
  const now = app.clock.now();
  endSessionsBut(tx, personId, undefined, now);
  endSignInsOf(tx, personId, now);
  readdressLeads(app, tx, personId, address);
  readdressParticipations(app, tx, personId, address);
}

/** Of this company and no other; never somebody of the staff. */
function findClient(tx: Tx, { companyId, id }: { companyId: string; id: string }): Person | undefined {
  const person = findPerson(tx, id);
  return person?.companyId === companyId && person.role === 'client' ? person : undefined;
}
