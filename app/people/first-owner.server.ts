import type { App } from '#app/app.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { letIn, type Comer, type Entered } from './enter.server.ts';
import { hasExpired, type Link } from './link.ts';
import { findLink, issueLink, revokeLinksOf, tokenOf, useLink } from './links.server.ts';
import type { Person } from './person.ts';
import { findPersonByAddress, isAnyActive, savePerson } from './people-store.server.ts';

const house = 'house';

/**
 * The token of a link that makes the owner of a house without one, once; undefined where there is one. Every start makes
 * a new one, and the one before is worth nothing.
 */
export function offerOwnership(app: App): string | undefined {
  return transact(app.db, (tx) => {
    revokeLinksOf(tx, [house], ['owner']);
    if (isAnyActive(tx, 'owner')) return undefined;
    return tokenOf(app, 'owner', issueLink(app, tx, 'owner', house).id);
  });
}

/** Looks, and changes nothing. */
export function isOwnershipOffered(app: App, token: string): boolean {
  return findOffer(app, app.db, token) !== undefined;
}

export function becomeOwner(
  app: App,
  token: string,
  { name, address, locale }: { name: string; address: string; locale: Locale },
  comer: Comer,
): Entered | { is: 'taken' } {
  return transact(app.db, (tx) => {
    const offer = findOffer(app, tx, token);
    if (!offer) return { is: 'over' };
    if (findPersonByAddress(tx, address)) return { is: 'taken' };
    useLink(app, tx, offer);
    const owner = saveStaff(app, tx, { name, address, locale, role: 'owner' });
    audit(app, tx, owner.id, 'person-invited', { kind: 'person', id: owner.id }, { role: 'owner' });
    return letIn(app, tx, owner, comer, { by: 'owner-link' });
  });
}

/** Somebody new of the staff. */
export function saveStaff(app: App, tx: Tx, given: Pick<Person, 'name' | 'address' | 'locale' | 'role'>): Person {
  const createdAt = app.clock.now();
  const person: Person = { ...given, id: app.newId(), phone: null, companyId: null, createdAt, deactivatedAt: null };
  savePerson(tx, { ...person, addressKey: recipientKeyOf(app, person.address) });
  return person;
}

function findOffer(app: App, db: Db, token: string): Link | undefined {
  const link = findLink(db, 'owner', token);
  const isOpen = link?.usedAt === null && !hasExpired(link, app.clock.now());
  return isOpen && !isAnyActive(db, 'owner') ? link : undefined;
}
