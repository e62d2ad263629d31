import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { Meaning } from '../meaning.ts';
import type { StoredLetter } from '../store.server.ts';
import type { IncomingMessage } from '../reading/incoming-message.ts';

/** What became of a message that came in; each has exactly one in the end. */
export const outcomes = ['message', 'pending', 'automatic', 'bounce', 'duplicate', 'quarantine', 'failed'] as const;
export type Outcome = (typeof outcomes)[number];

/** By which door a message came in. */
export type Source = 'imap' | 'post' | 'desk';

/** Whether the message truly is from the domain that its From names. `none`: nothing proves it, nothing speaks against it. */
export type Authentication =
  { is: 'passed'; domain: string; by: 'authserv' | 'dkim' } | { is: 'failed'; because: string } | { is: 'none' };

/** A message somebody wrote, read and authenticated, for whoever knows what to do with it. */
export interface Arrival {
  id: string;
  mailbox: string;
  receivedAt: number;
  sha256: string;
  message: IncomingMessage;
  authentication: Authentication;
}

export interface Settled {
  outcome: Outcome;
  reason: string | null;
  threadId?: string | null;
}

/**
 * Decides and saves all consequences in the given transaction; synchronous. What it did not accept it may be shown again,
 * under the same id.
 */
export type Receiver = (app: App, tx: Tx, arrival: Arrival) => Settled;

/** What a server, or a reader by the button for spam, said of a letter of ours. */
export interface Reported {
  is: 'bounce' | 'complaint';
  arrivalId: string;
  letter: Pick<StoredLetter, 'id' | 'kind' | 'messageId' | 'recipientKey'>;
  /** Null of a complaint. */
  meaning: Meaning | null;
}

/** What else the house does about mail that is for nobody to answer. */
export interface Listeners {
  reported?: (app: App, tx: Tx, reported: Reported) => void;
  /** Says which thread it was kept in, if any. */
  automatic?: (app: App, tx: Tx, arrival: Arrival) => string | null;
}

/**
 * Whether judging a message again may lead to something else. Never where it has had consequences already: the second
 * time they would come twice.
 */
export function mayBeJudgedAgain({ outcome, reason, threadId }: Settled): boolean {
  switch (outcome) {
    case 'message':
    case 'pending':
      return false;
    case 'bounce':
      return reason === 'not-ours' || reason === 'unproved';
    case 'automatic':
    case 'duplicate':
      return !threadId;
    case 'quarantine':
    case 'failed':
      return reason !== 'too-big';
  }
}

/** Whether one of us may still say what a message is: where nothing has come of it, and all of it is kept. */
export function mayBeDecided({ outcome, reason, threadId }: Settled): boolean {
  switch (outcome) {
    case 'message':
    case 'bounce':
    case 'duplicate':
      return false;
    case 'pending':
      return !threadId;
    case 'automatic':
      return !threadId && reason !== 'own-letter';
    case 'quarantine':
    case 'failed':
      return reason !== 'too-big';
  }
}
