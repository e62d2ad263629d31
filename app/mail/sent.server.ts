import type { App } from '#app/app.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { recipientKeyOf } from './outbox.server.ts';
import type { LetterKind } from './letter.ts';
import {
  findSuppression,
  listLettersNamed,
  listLettersNamedFrom,
  listLettersTo,
  type StoredLetter,
} from './store.server.ts';
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

/** A letter as it stands, without what it said. */
export type StandingLetter = Pick<
  StoredLetter,
  'messageId' | 'kind' | 'recipient' | 'recipientKey' | 'state' | 'reason'
>;

/** Those of a kind whose Message-IDs begin alike. */
export function lettersBeginning(db: Db, kind: LetterKind, start: string): StandingLetter[] {
  return listLettersNamedFrom(db, start).filter((letter) => letter.kind === kind);
}

/** Those among letters that will not leave, because their addresses must not be written to. */
export function lettersWithheld(db: Db, messageIds: string[]): StandingLetter[] {
  return listLettersNamed(db, messageIds).filter(({ state }) => state === 'skipped');
}

/** Why, and since when, nobody writes to it of their own accord any more. */
export function refusalOf(db: Db, recipientKey: string): { reason: SuppressionReason; at: number } | undefined {
  return findSuppression(db, recipientKey);
}
