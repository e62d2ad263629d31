import type { App } from '#app/app.server.ts';
import { drawAllowance, newMessageId, post, recipientKeyOf } from '#app/mail/outbox.server.ts';
import { liftSuppression } from '#app/mail/suppress.server.ts';
import { maskAddress } from '#app/people/address.ts';
import type { Origin } from '#app/people/consent.ts';
import { hasExpired, type Link } from '#app/people/link.ts';
import { findLink, issueLink, revokeLinksOf, useLink } from '#app/people/links.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { forgetAddressChanges } from './forget-change.server.ts';
import { findManaged } from './preferences.server.ts';
import { recordForReader } from './reader-consents.server.ts';
import {
  findAddressChange,
  findReader,
  findReaderByKey,
  listAddressChangesOf,
  saveAddressChange,
  saveReader,
  type AddressChange,
} from './store.server.ts';
import { isSubscribed, type Reader } from './subscription.ts';
import { takeIn } from './take-in.server.ts';

export type AddressChangeAsked = { is: 'sent' | 'same' | 'unknown' } | { is: 'too-many'; until: number };

/** Asks the new address for its consent; until it confirms, letters go where they went. */
export function askAddressChange(app: App, token: string, address: string, origin: Origin): AddressChangeAsked {
  return transact(app.db, (tx) => {
    const managed = findManaged(app, tx, token);
    if (managed.is !== 'open') return { is: 'unknown' };
    const { reader } = managed;
    if (reader.address === address) return { is: 'same' };
    const { tooManyUntil, ...allowance } = drawAllowance(app, tx, address, origin.ip);
    if (tooManyUntil !== undefined) return { is: 'too-many', until: tooManyUntil };

    const change = { id: app.newId(), readerId: reader.id, address, requestedAt: app.clock.now() };
    saveAddressChange(tx, change);
    const messageId = newMessageId(app);
    const data = { address: issueLink(app, tx, 'address', change.id, messageId) };
    post(app, tx, { kind: 'confirm-address', to: address, locale: reader.locale, data }, { ...allowance, messageId });
    return { is: 'sent' };
  });
}

export type AddressConfirmation = { is: 'open' | 'done'; address: string } | { is: 'expired' | 'unknown' };

/** Looks, and changes nothing. */
export function describeAddressChange(app: App, token: string): AddressConfirmation {
  const found = findAll(app.db, token);
  if (!found) return { is: 'unknown' };
  const { link, change } = found;
  if (link.usedAt !== null) return { is: 'done', address: change.address };
  return hasExpired(link, app.clock.now()) ? { is: 'expired' } : { is: 'open', address: change.address };
}

export function confirmAddressChange(app: App, token: string, origin: Origin): AddressConfirmation['is'] {
  return transact(app.db, (tx) => {
    const found = findAll(tx, token);
    if (!found) return 'unknown';
    const { link, change, reader } = found;
    if (link.usedAt !== null) return 'done';
    if (hasExpired(link, app.clock.now())) return 'expired';
    useLink(app, tx, link);
    move(app, tx, reader, change.address, link, origin);
    return 'done';
  });
}

function move(app: App, tx: Tx, reader: Reader, address: string, link: Link, origin: Origin): void {
  const addressKey = recipientKeyOf(app, address);
  const other = findReaderByKey(tx, addressKey);
  // Whoever confirms holds both mailboxes: one person, one subscription.
  const whole = other ? takeIn(app, tx, reader, other, origin) : reader;
  const moved = { ...whole, address, addressKey };
  saveReader(tx, moved);
  // Whoever reads the old mailbox must not open, wipe or carry off what is read at the new one.
  revokeLinksOf(tx, [reader.id], ['manage', 'erase']);
  const others = listAddressChangesOf(tx, reader.id).filter((change) => change.id !== link.subjectId);
  forgetAddressChanges(app, tx, others);
  const what = { event: 'changed', form: 'address', origin, messageId: link.messageId } as const;
  recordForReader(app, tx, reader, what);
  recordForReader(app, tx, moved, what);
  const { locale } = reader;
  post(app, tx, { kind: 'address-changed', to: reader.address, locale, data: { to: maskAddress(address) } });
  liftSuppression(app, tx, address);
}

function findAll(db: Db, token: string): { link: Link; change: AddressChange; reader: Reader } | undefined {
  const link = findLink(db, 'address', token);
  const change = link && findAddressChange(db, link.subjectId);
  const reader = change && findReader(db, change.readerId);
  return link && change && isSubscribed(reader) ? { link, change, reader } : undefined;
}
