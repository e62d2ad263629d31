import type { App } from '#app/app.server.ts';
import { dropLongKept } from '#app/leads/lead-files.server.ts';
import { forgetLettersNamedFrom } from '#app/mail/forget.server.ts';
import { forgetMail } from '#app/mail/incoming/held-mail.server.ts';
import { forgetRecord } from '#app/office/forget-record.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import type { Counts } from '#app/people/destruction.ts';
import { revokeLinksOf } from '#app/people/links.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { formerColleague } from '#app/words/ru/former-colleague.ts';
import { listHeldThreads, type HeldThread } from './held-threads.server.ts';
import { livingThread } from './living-thread.server.ts';
import { listFiles, listMessages, updateMessage } from './message-store.server.ts';
import { unquoted } from './message.ts';
import {
  deleteFilesOfMessages,
  deleteThread,
  hasOtherClients,
  isThreadChangedSince,
  listThreadsEndedBefore,
  listThreadsOfCompany,
  moveThreads,
  renameAuthor,
  wipeComments,
  wipeMessage,
  wipeSubject,
  type Asker,
} from './privacy-store.server.ts';
import { referencesBegin } from './references.server.ts';
import { findThreadOfLead } from './store.server.ts';

export interface ForgottenThreads {
  counts: Counts;
  /** Of files, to be dropped once this is committed. */
  contents: string[];
}

/**
 * Destroys what somebody has asked: the whole thread, or, where others of the company have spoken in it too, what they
 * have said themselves.
 */
export function forgetThreads(app: App, tx: Tx, held: readonly HeldThread[], who: Asker): ForgottenThreads {
  const forgotten = held.map((one) =>
    hasOtherClients(tx, one.id, who) ? forgetWordsIn(app, tx, one, who) : destroyThread(app, tx, one),
  );
  return sumOf(forgotten);
}

/** The same of all that somebody has asked. */
export function forgetThreadsOf(app: App, tx: Tx, who: Asker): ForgottenThreads {
  return forgetThreads(app, tx, listHeldThreads(tx, who), who);
}

/** The same where the consent is withdrawn by which a lead came to us: what became of it goes with it. */
export function forgetThreadOfLead(
  app: App,
  tx: Tx,
  { id, personId, address }: { id: string; personId: string | null; address: string },
): ForgottenThreads {
  const known = findThreadOfLead(tx, id);
  const living = known && livingThread(tx, known.id);
  const gone = [known?.id, living?.id];
  const who = { personId: personId ?? undefined, address };
  const held = listHeldThreads(tx, who).filter((one) => gone.includes(one.id));
  return forgetThreads(app, tx, held, who);
}

/** Destroys the threads of a company that goes. */
export function destroyThreadsOf(app: App, tx: Tx, companyId: string): ForgottenThreads {
  return sumOf(listThreadsOfCompany(tx, companyId).map((thread) => destroyThread(app, tx, thread)));
}

/** Whether anything has happened since a moment in a thread of a company, or in one that a client has spoken in. */
export function isAnyThreadAlive(db: Db, of: { companyId: string } | { personId: string }, moment: number): boolean {
  return isThreadChangedSince(db, of, moment);
}

export function moveThreadsOf(tx: Tx, from: string, to: string): number {
  return moveThreads(tx, from, to);
}

/** What a colleague wrote stays ours, without their name. */
export function forgetAuthor(tx: Tx, personId: string): void {
  renameAuthor(tx, personId, formerColleague);
}

/** Destroys threads that ended, or have waited for their clients, for as long as the owner has set. Returns how many. */
export function forgetOldThreads(app: App): number {
  const moment = app.clock.now() - readSetting(app.db, 'retention').threads * 86_400_000;
  let count = 0;
  for (;;) {
    const some = transact(app.db, (tx) =>
      listThreadsEndedBefore(tx, moment, inOneGo).map((thread) => destroyThread(app, tx, thread)),
    );
    count += some.length;
    dropLongKept(app, sumOf(some).contents);
    if (some.length < inOneGo) return count;
  }
}

const inOneGo = 20;

function destroyThread(app: App, tx: Tx, { id }: { id: string }): ForgottenThreads {
  const messages = listMessages(tx, id);
  const files = listFiles(tx, id);
  revokeLinksOf(tx, [id, ...messages.map((message) => message.id)]);
  const letter = forgetLettersNamedFrom(app, tx, referencesBegin(id));
  const written = forgetRecord(app, tx, { kind: 'thread', id });
  const mail = forgetMailIn(app, tx, id);
  deleteThread(tx, id);
  const counts = { ...written, thread: 1, message: messages.length, file: files.length, letter, mail };
  return { counts, contents: files.map(({ sha256 }) => sha256) };
}

/** Where others have quoted them, in what they called it, and in what they said of our answers, too. */
function forgetWordsIn(app: App, tx: Tx, { id: threadId, messages }: HeldThread, who: Asker): ForgottenThreads {
  const files = deleteFilesOfMessages(
    tx,
    messages.map(({ id }) => id),
  );
  for (const { id } of messages) wipeMessage(tx, id);
  wipeSubject(tx, threadId, who);
  // All are written anew: with each, the search reads what the thread is called.
  for (const { id, body } of listMessages(tx, threadId)) updateMessage(tx, id, { body: unquoted(body), html: null });
  wipeComments(tx, threadId);
  // Letters about it say what was asked.
  const letter = forgetLettersNamedFrom(app, tx, referencesBegin(threadId));
  return {
    counts: { message: messages.length, file: files.length, letter, mail: forgetMailIn(app, tx, threadId) },
    contents: files.map(({ sha256 }) => sha256),
  };
}

/** As it came: an answer by mail quotes what it answers. */
function forgetMailIn(app: App, tx: Tx, threadId: string): number {
  const ids = listMessages(tx, threadId).flatMap(({ incomingId }) => incomingId ?? []);
  return forgetMail(app, tx, ids);
}

function sumOf(all: readonly ForgottenThreads[]): ForgottenThreads {
  const counts: Counts = {};
  for (const one of all) {
    for (const [what, rows] of Object.entries(one.counts) as [keyof Counts, number][])
      counts[what] = (counts[what] ?? 0) + rows;
  }
  return { counts, contents: all.flatMap(({ contents }) => contents) };
}
