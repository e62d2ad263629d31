import type { App } from '#app/app.server.ts';
import { drawAllowance, post, recipientKeyOf } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { recordConsent } from '#app/people/ledger.server.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink, issueLink } from '#app/people/links.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { recordForReader } from './reader-consents.server.ts';
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

/** `pageLocale`: the language in which the consent was read. */
export function changePreferences(
  app: App,
  token: string,
  wanted: Preferences,
  pageLocale: Locale,
  origin: Origin,
): Managed['is'] {
  return transact(app.db, (tx) => {
    const managed = findManaged(app, tx, token);
    if (managed.is !== 'open') return managed.is;
    const { reader } = managed;
    const { advertising, ...choices } = wanted;
    const had = reader.advertisingSince !== null;
    const what = { purposes: ['advertising'], form: 'preferences', origin } as const;
    if (had && !advertising) recordForReader(app, tx, reader, { event: 'withdrawn', ...what });
    if (advertising && !had) {
      const { address, id: act } = reader;
      recordConsent(app, tx, { event: 'given', ...what, address, locale: pageLocale, act, messageId: null });
    }
    const advertisingSince = advertising ? (reader.advertisingSince ?? app.clock.now()) : null;
    saveReader(tx, { ...reader, ...choices, advertisingSince });
    return 'open';
  });
}

export type LinkSent = { tooManyUntil: number | undefined };

/** Sends a link to the preferences of whoever reads at this address; for anybody else the same work and the same answer. */
export function sendPreferencesLink(app: App, address: string, locale: Locale, origin: Origin): LinkSent {
  return transact(app.db, (tx) => sendLink(app, tx, address, locale, origin));
}

/** The same for the holder of an expired link, who need not type the address again. */
export function sendFreshPreferencesLink(app: App, token: string, locale: Locale, origin: Origin): LinkSent {
  return transact(app.db, (tx) => {
    const link = findLink(tx, 'manage', token);
    const reader = link && findReader(tx, link.subjectId);
    return reader ? sendLink(app, tx, reader.address, locale, origin) : { tooManyUntil: undefined };
  });
}

function sendLink(app: App, tx: Tx, address: string, locale: Locale, origin: Origin): LinkSent {
  const allowance = drawAllowance(app, tx, address, origin.ip);
  if (allowance.tooManyUntil !== undefined) return allowance;
  const reader = findReaderByKey(tx, recipientKeyOf(app, address));
  const known = isSubscribed(reader);
  const data = { manage: issueLink(app, tx, 'manage', known ? reader.id : 'nobody') };
  const letter = { kind: 'preferences-link', to: address, locale: known ? reader.locale : locale, data } as const;
  post(app, tx, letter, { withheld: known ? allowance.withheld : 'nobody' });
  return { tooManyUntil: undefined };
}
