import type { App } from '#app/app.server.ts';
import type { Letter, LetterContent } from '#app/mail/letter.ts';
import { post } from '#app/mail/outbox.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import { findClientById, nameOfCompany, namesOf } from '#app/people/find-client.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Right } from './entitlement.ts';
import { mustHappen } from './happen.server.ts';
import {
  findLastQuestion,
  lastAcknowledgedAt,
  listAddressees,
  listFilesOfMessage,
  listReferences,
  updateMessage,
} from './message-store.server.ts';
import { saidIn, type ThreadMessage } from './message.ts';
import { newReference, referenceOfAnswer } from './references.server.ts';
import { keeperToday } from './stand-in.server.ts';
import type { ThreadRow } from './store.server.ts';
import type { Doubt } from './trust.ts';
import { addressFor } from './ways.server.ts';

const day = 86_400_000;

/**
 * Tells whoever answers in a thread what its client has said; a reply to the letter is the answer. What is doubted is let in
 * at the desk first.
 */
export function tellOfQuestion(
  app: App,
  tx: Tx,
  thread: ThreadRow,
  message: ThreadMessage,
  doubt: Doubt | null = null,
): void {
  const files = listFilesOfMessage(tx, message.id).map(({ name, size }) => ({ name, size }));
  const { right, dueAt } = thread;
  const { known, ...to } = whoeverAnswers(app, tx, thread);
  const ways = doubt === null ? {} : { replyTo: null, noteTo: null };
  const data = { ...known, ...ways, by: message.name, doubt, right, dueAt, text: saidIn(message), files };
  postIn(app, tx, thread, { kind: 'thread-asked', ...to, data });
}

/** Tells somebody that a thread is theirs from now on; `by` whom, null where it came by itself. */
export function tellOfGiving(
  app: App,
  tx: Tx,
  thread: ThreadRow,
  { by, text }: { by: string | null; text: string },
): void {
  const { known, ...to } = whoeverAnswers(app, tx, thread);
  postIn(app, tx, thread, { kind: 'thread-given', ...to, data: { ...known, by, text } });
}

/** Who has a thread, or stands in for them, with their own way to answer; the mailbox of the house where there is nobody. */
function whoeverAnswers(app: App, tx: Tx, thread: ThreadRow): Pick<Letter, 'to' | 'locale'> & { known: OurThread } {
  const reader = thread.assigneeId === null ? undefined : keeperToday(app, tx, thread.assigneeId);
  const known = ourThread(app, tx, { ...thread, assigneeId: reader?.id ?? null });
  return reader
    ? { to: reader.address, locale: reader.locale, known }
    : { to: app.config.consultancy.email, locale: 'ru', known };
}

/** Tells whoever answers in a thread, and those who are named, what one of us wrote to the others. */
export function tellOfNote(
  app: App,
  tx: Tx,
  thread: ThreadRow,
  by: Person,
  message: ThreadMessage,
  mentions: readonly string[],
): void {
  const readers = new Set([...(thread.assigneeId === null ? [] : [thread.assigneeId]), ...mentions]);
  readers.delete(by.id);
  for (const id of readers) {
    const reader = findColleague(tx, id, 'questions');
    if (!reader) continue;
    const { replyTo: _, ...ours } = ourThread(app, tx, { ...thread, assigneeId: id });
    const data = { ...ours, by: by.name, text: saidIn(message) };
    postIn(app, tx, thread, { kind: 'thread-noted', to: reader.address, locale: reader.locale, data });
  }
}

/** Tells whoever wrote it, or has the thread, that what was meant for a client has not got there. */
export function tellOfUnsent(
  app: App,
  tx: Tx,
  thread: ThreadRow,
  unsent: Pick<LetterContent<'thread-unsent'>, 'text' | 'what'>,
  author?: Person,
): void {
  const { known, ...attendant } = whoeverAnswers(app, tx, thread);
  const { to, locale } = author ? { to: author.address, locale: author.locale } : attendant;
  const { replyTo: _, noteTo: __, ...ours } = known;
  postIn(app, tx, thread, { kind: 'thread-unsent', to, locale, data: { ...ours, ...unsent } });
}

/**
 * Sends an answer to whoever of the company has spoken in the thread, each with an address of their own to reply to.
 * Returns the Message-IDs of its letters.
 */
export function sendAnswer(app: App, tx: Tx, thread: ThreadRow, by: Person, message: ThreadMessage): string[] {
  const attached = listFilesOfMessage(tx, message.id).map(({ name, sha256 }) => ({ name, sha256 }));
  const sent = addressees(tx, thread).map((client, index) => {
    const said = { by: by.name, text: saidIn(message), attached };
    const data = { ...theirThread(app, tx, thread, client), ...said };
    const letter = { kind: 'thread-answered', to: client.address, locale: thread.locale, data } as const;
    return post(app, tx, letter, { messageId: referenceOfAnswer(app, { ...message, threadId: thread.id }, index) });
  });
  updateMessage(tx, message.id, { messageId: sent[0] ?? null });
  return sent;
}

/**
 * Tells a client that the question has arrived, once a day at most whatever they ask, or two machines could write to each
 * other for ever. Where the right to ask has ended it is offered anew.
 */
export function acknowledge(app: App, tx: Tx, thread: ThreadRow, client: Person, right: Right): ThreadRow {
  const last = lastAcknowledgedAt(tx, client.id);
  if (last !== undefined && last > app.clock.now() - day) return thread;
  const { title: _, ...known } = theirThread(app, tx, thread, client);
  const to = { to: client.address, locale: thread.locale };
  if (right.is === 'in-force') postIn(app, tx, thread, { kind: 'thread-received', ...to, data: known });
  else {
    const ended = right.is === 'expired' ? { right: right.entitlement.kind, endedOn: right.endedOn } : nothing;
    postIn(app, tx, thread, { kind: 'thread-right-ended', ...to, data: { ...known, ...ended } });
  }
  return mustHappen(app, tx, thread, null, { is: 'acknowledged' });
}

const nothing = { right: null, endedOn: null };

/** Every letter in a thread names it in its Message-ID, so that a reply finds it. */
export function postIn(app: App, tx: Tx, { id }: Pick<ThreadRow, 'id'>, letter: Letter): string {
  return post(app, tx, letter, { messageId: newReference(app, id) });
}

/** That so many per cent of the term are gone. It is told to several, so that it says nowhere to answer by mail. */
export function lateOf(app: App, tx: Tx, thread: ThreadRow, level: number): LetterContent<'thread-late'> {
  const { assigneeId, dueAt } = thread;
  const [assignee = null] = assigneeId === null ? [] : Object.values(namesOf(tx, [assigneeId]));
  const said = findLastQuestion(tx, thread.id);
  const known = ourThread(app, tx, { ...thread, assigneeId: null });
  return { ...known, dueAt: dueAt ?? app.clock.now(), level, assignee, text: said ? saidIn(said) : '' };
}

type OurThread = Pick<
  LetterContent<'thread-asked'>,
  'number' | 'title' | 'references' | 'threadId' | 'company' | 'replyTo' | 'noteTo'
>;

/** What every letter to one of us holds of a thread, and where its assignee answers by mail. */
export function ourThread(app: App, tx: Tx, { id, number, subject, companyId, assigneeId }: ThreadRow): OurThread {
  const company = companyId === null ? null : nameOfCompany(tx, companyId);
  const way = (direction: 'answer' | 'note') =>
    assigneeId === null ? null : addressFor(app, tx, id, assigneeId, direction);
  const known = { number, title: subject, references: listReferences(tx, id), threadId: id, company };
  return { ...known, replyTo: way('answer'), noteTo: way('note') };
}

/** What every letter to a client holds of a thread. */
export function theirThread(app: App, tx: Tx, { id, number, subject }: ThreadRow, client: Pick<Person, 'id'>) {
  const replyTo = addressFor(app, tx, id, client.id, 'answer');
  return { number, title: subject, references: listReferences(tx, id), replyTo };
}

/** Whom an answer in a thread goes to. */
export function addressees(db: Db, { id, clientId }: Pick<ThreadRow, 'id' | 'clientId'>): Person[] {
  const ids = new Set([...(clientId === null ? [] : [clientId]), ...listAddressees(db, id)]);
  return [...ids].flatMap((personId) => findClientById(db, personId) ?? []);
}
