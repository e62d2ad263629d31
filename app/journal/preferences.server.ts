import type { App } from '#app/app.server.ts';
import { drawAllowance, post, recipientKeyOf } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { recordConsent } from '#app/people/ledger.server.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink, issueLink } from '#app/people/links.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { findReader, findReaderByKey, saveReader } from './store.server.ts';
import { isSubscribed, type Choices, type Frequency, type Reader } from './subscription.ts';

export type Managed = { is: 'open'; reader: Reader } | { is: 'expired' | 'left' | 'unknown' };

/** Whose preferences a link opens. Changes nothing. */
export function findManaged(app: App, db: Db, token: string): Managed {
  const link = findLink(db, 'manage', token);
  const reader = link && findReader(db, link.subjectId);
  if (!link || !reader) return { is: 'unknown' };
  if (!isSubscribed(reader)) return { is: 'left' };
  return hasExpired(link, app.clock.now()) ? { is: 'expired' } : { is: 'open', reader };
}

export interface Preferences extends Choices {
  frequency: Frequency;
  pausedUntil: string | null;
  advertising: boolean;
}

export function changePreferences(app: App, token: string, wanted: Preferences, origin: Origin): Managed['is'] {
  return transact(app.db, (tx) => {
    const managed = findManaged(app, tx, token);
    if (managed.is !== 'open') return managed.is;
    const { reader } = managed;
    const { advertising, ...choices } = wanted;
    const had = reader.advertisingSince !== null;
    if (advertising !== had) {
      recordConsent(app, tx, {
        event: advertising ? 'given' : 'withdrawn',
        purposes: ['advertising'],
        address: reader.address,
        locale: choices.locale,
        form: 'preferences',
        act: reader.id,
        messageId: null,
        origin,
      });
    }
    const advertisingSince = advertising ? (reader.advertisingSince ?? app.clock.now()) : null;
    saveReader(tx, { ...reader, ...choices, advertisingSince });
    return 'open';
  });
}

export type LinkSent = { tooManyUntil: number | undefined };

/** Sends a link to the preferences of whoever reads at this address; for anybody else the same work and the same answer. */
export function sendPreferencesLink(app: App, address: string, locale: Locale, origin: Origin): LinkSent {
  return transact(app.db, (tx) => {
    const allowance = drawAllowance(app, tx, address, origin.ip);
    if (allowance.tooManyUntil !== undefined) return allowance;
    const reader = findReaderByKey(tx, recipientKeyOf(app, address));
    const known = isSubscribed(reader);
    const manage = issueLink(app, tx, 'manage', known ? reader.id : 'nobody');
    const letter = {
      kind: 'preferences-link',
      to: address,
      locale: known ? reader.locale : locale,
      data: { manage },
    } as const;
    post(app, tx, letter, { withheld: known ? allowance.withheld : 'nobody' });
    return { tooManyUntil: undefined };
  });
}

/** The same for the holder of an expired link, who need not type the address again. */
export function sendFreshPreferencesLink(app: App, token: string, locale: Locale, origin: Origin): LinkSent {
  const link = findLink(app.db, 'manage', token);
  const reader = link && findReader(app.db, link.subjectId);
  return reader ? sendPreferencesLink(app, reader.address, locale, origin) : { tooManyUntil: undefined };
}
