import type { App } from '#app/app.server.ts';
import { suppress } from '#app/mail/suppress.server.ts';
import { nobody, type Origin } from '#app/people/consent.ts';
import { findLink } from '#app/people/links.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { recordForReader } from './reader-consents.server.ts';
import { findReader, findReaderByKey, saveReader } from './store.server.ts';
import { isSubscribed, type Reader, type UnsubscribeReason } from './subscription.ts';

export type Unsubscription = { is: 'subscribed' | 'left'; reader: Reader } | { is: 'unknown' };

/** Looks, and changes nothing. */
export function describeUnsubscription(app: App, token: string): Unsubscription {
  const reader = readerOf(app.db, token);
  return reader ? { is: isSubscribed(reader) ? 'subscribed' : 'left', reader } : { is: 'unknown' };
}

/** Stops every letter at once, those already in the outbox included. Doing it twice ends like doing it once. */
export function unsubscribe(app: App, token: string, form: 'unsubscribe' | 'one-click', origin: Origin): void {
  transact(app.db, (tx) => {
    const reader = readerOf(tx, token);
    if (!isSubscribed(reader)) return;
    recordForReader(app, tx, reader, { event: 'withdrawn', form, origin });
    saveReader(tx, { ...reader, unsubscribedAt: app.clock.now(), advertisingSince: null });
    suppress(app, tx, reader.address, 'unsubscribed');
  });
}

/** Whoever calls our letter spam has left, as far as the journal goes; that they complained keeps all other letters away. */
export function unsubscribeComplaining(app: App, tx: Tx, addressKey: string, messageId: string): void {
  const reader = findReaderByKey(tx, addressKey);
  if (!isSubscribed(reader)) return;
  recordForReader(app, tx, reader, { event: 'withdrawn', form: 'complaint', origin: nobody, messageId });
  saveReader(tx, { ...reader, unsubscribedAt: app.clock.now(), advertisingSince: null });
}

/** Keeps why somebody left, if they care to say. */
export function giveReason(app: App, token: string, reason: UnsubscribeReason | null, remark: string | null): void {
  transact(app.db, (tx) => {
    const reader = readerOf(tx, token);
    if (!reader || isSubscribed(reader)) return;
    saveReader(tx, { ...reader, unsubscribeReason: reason, unsubscribeRemark: remark });
  });
}

function readerOf(db: Db, token: string): Reader | undefined {
  const link = findLink(db, 'unsubscribe', token);
  return link && findReader(db, link.subjectId);
}
