import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import { findAnybodyAt } from '#app/people/find-client.server.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { countAsAnswered } from './answer-thread.server.ts';
import { mustHappen } from './happen.server.ts';
import { livingThread } from './living-thread.server.ts';
import { findMessage, updateMessage } from './message-store.server.ts';
import type { ThreadMessage } from './message.ts';
import { countAsAsked } from './say-in-thread.server.ts';
import type { ThreadRow } from './store.server.ts';
import { addressees } from './thread-letters.server.ts';

export type HeldSettled = { refused: 'unknown' | 'settled' | 'no-reader' } | { refused: undefined; thread: ThreadRow };

/** Lets a held message in with one click: from now on it is what was asked, or the answer leaves. */
export function approveMessage(app: App, by: Person, messageId: string): HeldSettled {
  return transact(app.db, (tx) => {
    const found = findHeld(tx, messageId);
    if ('refused' in found) return found;
    if (!hasReader(tx, found)) return { refused: 'no-reader' };
    audit(app, tx, by.id, 'mail-admitted', { kind: 'thread', id: found.thread.id });
    return { refused: undefined, thread: letIn(app, tx, found, by) };
  });
}

/** It stays in the thread, for us alone to see, and means nothing. */
export function declineMessage(app: App, by: Person, messageId: string): HeldSettled {
  return transact(app.db, (tx) => {
    const found = findHeld(tx, messageId);
    if ('refused' in found) return found;
    updateMessage(tx, messageId, { standing: 'declined' });
    audit(app, tx, by.id, 'mail-declined', { kind: 'thread', id: found.thread.id });
    return { refused: undefined, thread: mustHappen(app, tx, found.thread, by.id, { is: 'declined', messageId }) };
  });
}

export type AnswerRefused = { refused: 'unknown' | 'expired' | 'settled' | 'no-reader' };

/** The answer that a link from a letter lets go. Looks, and changes nothing. */
export function findAnswer(app: App, token: string, db: Db = app.db): Held | AnswerRefused {
  const link = findLink(db, 'answer', token);
  if (!link) return { refused: 'unknown' };
  const found = findHeld(db, link.subjectId);
  if ('refused' in found) return found;
  if (hasExpired(link, app.clock.now())) return { refused: 'expired' };
  return hasReader(db, found) ? found : { refused: 'no-reader' };
}

/** The consultant has followed the link: the answer is truly theirs, and leaves. */
export function confirmAnswer(app: App, token: string): AnswerRefused | { refused: undefined } {
  return transact(app.db, (tx): AnswerRefused | { refused: undefined } => {
    const found = findAnswer(app, token, tx);
    if ('refused' in found) return found;
    const by = authorOf(tx, found.message);
    if (!by) return { refused: 'unknown' };
    letIn(app, tx, found, by);
    return { refused: undefined };
  });
}

interface Held {
  message: ThreadMessage;
  thread: ThreadRow;
}

function findHeld(db: Db, messageId: string): Held | { refused: 'unknown' | 'settled' } {
  const message = findMessage(db, messageId);
  const thread = message && livingThread(db, message.threadId);
  if (!thread) return { refused: 'unknown' };
  return message.standing === 'held' ? { message, thread } : { refused: 'settled' };
}

/** An answer that nobody would get has not been given. */
function hasReader(db: Db, { message, thread }: Held): boolean {
  return message.kind !== 'us' || addressees(db, thread).length > 0;
}

function letIn(app: App, tx: Tx, { message, thread }: Held, by: Person): ThreadRow {
  const set = { standing: 'counts' as const, personId: message.personId ?? namedSince(tx, thread, message) };
  updateMessage(tx, message.id, set);
  const approved = mustHappen(app, tx, thread, by.id, { is: 'approved', messageId: message.id });
  const counted = { ...message, ...set };
  if (message.kind !== 'us') return countAsAsked(app, tx, approved, counted);
  return countAsAnswered(app, tx, approved, authorOf(tx, message) ?? by, counted);
}

/** A colleague of the client who was unknown when they wrote: from now on answers reach them too. */
function namedSince(db: Db, { companyId }: ThreadRow, { address }: ThreadMessage): string | null {
  const person = findAnybodyAt(db, address);
  const isTheirs = person?.role === 'client' && person.companyId !== null && person.companyId === companyId;
  return isTheirs && person.deactivatedAt === null ? person.id : null;
}

function authorOf(db: Db, { personId }: ThreadMessage): Person | undefined {
  return personId === null ? undefined : findColleague(db, personId, 'questions');
}
