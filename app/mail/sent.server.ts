import type { App } from '#app/app.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { recipientKeyOf } from './outbox.server.ts';
import { findSuppression, listLettersTo, type StoredLetter } from './store.server.ts';
import type { SuppressionReason } from './suppression.ts';

/** A letter without whom it went to and what it said. */
export type SentLetter = Pick<StoredLetter, 'messageId' | 'kind' | 'state' | 'postedAt' | 'settledAt'>;

/** What we sent to an address, without the contents. */
export function lettersTo(app: App, address: string): SentLetter[] {
  return lettersToKey(app.db, recipientKeyOf(app, address));
}

export function lettersToKey(db: Db, recipientKey: string): SentLetter[] {
  return listLettersTo(db, recipientKey).map(({ messageId, kind, state, postedAt, settledAt }) => ({
    ...{ messageId, kind, state, postedAt, settledAt },
  }));
}

/** Why, and since when, nobody writes to it of their own accord any more. */
export function refusalOf(db: Db, recipientKey: string): { reason: SuppressionReason; at: number } | undefined {
  return findSuppression(db, recipientKey);
}
