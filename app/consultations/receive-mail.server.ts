import type { App } from '#app/app.server.ts';
import { takeMailedQuestion } from '#app/leads/submit-lead.server.ts';
import { isFloodFrom, isFloodOf } from '#app/mail/incoming/flood.server.ts';
import type { Arrival, Settled } from '#app/mail/incoming/outcome.ts';
import { issueLink } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { answerThread } from './answer-thread.server.ts';
import { mustHappen } from './happen.server.ts';
import { livingThread } from './living-thread.server.ts';
import { seeArrival, type Seen } from './see-arrival.server.ts';
import { noteInThread } from './note-in-thread.server.ts';
import { openThread } from './open-thread.server.ts';
import { sayInThread } from './say-in-thread.server.ts';
import type { ThreadRow } from './store.server.ts';
import { ourThread, postIn } from './thread-letters.server.ts';
import { saidIn } from './message.ts';
import { decideTrust } from './trust.ts';
import { titleOf, wishOf, writtenIn } from './written-in-mail.server.ts';
import { writeMessage } from './write-message.server.ts';

/**
 * What becomes of a message that somebody wrote: it finds its thread, is believed as far as it can prove itself, and is
 * saved with all that follows from it. Nothing is dropped: what is not believed waits for one of us.
 */
export function receiveMail(app: App, tx: Tx, arrival: Arrival): Settled {
  const from = arrival.message.from?.address;
  if (from !== undefined && isFloodFrom(app, tx, from, arrival.authentication.is === 'passed')) return { outcome: 'quarantine', reason: 'too-many' };
  const seen = seeArrival(app, tx, arrival);
  if (seen.place.is === 'conflict') return { outcome: 'pending', reason: 'two-threads' };
  const thread = seen.place.is === 'in' ? livingThread(tx, seen.place.threadId) : undefined;
  const trust = decideTrust(seen.facts);
  switch (trust.is) {
    case 'lead':
      if (isFloodOf(app, tx, 'lead', mostLeadsADay)) return { outcome: 'quarantine', reason: 'too-many' };
      takeMailedQuestion(app, tx, wishOf(arrival), { mayReply: arrival.authentication.is === 'passed' });
      return { outcome: 'message', reason: 'lead' };
    case 'quarantine':
      return { outcome: 'quarantine', reason: trust.because, threadId: thread?.id ?? null };
    case 'accept':
      return { outcome: 'message', reason: null, threadId: accept(app, tx, arrival, seen, thread).id };
    case 'pending':
      if (!thread) return { outcome: 'pending', reason: trust.because };
      hold(app, tx, arrival, seen, thread, 'client', trust.because);
      return { outcome: 'pending', reason: trust.because, threadId: thread.id };
    case 'note':
      if (!thread || !seen.sender) return { outcome: 'pending', reason: 'no-thread' };
      noteInThread(app, tx, thread, seen.sender, writtenIn(app, arrival, seen.sender), { reason: trust.because });
      return { outcome: 'message', reason: trust.because ?? 'note', threadId: thread.id };
    case 'confirm-by-link':
      if (!thread || !seen.sender) return { outcome: 'pending', reason: 'no-thread' };
      askToConfirm(app, tx, arrival, seen.sender, thread, hold(app, tx, arrival, seen, thread, 'us', trust.because));
      return { outcome: 'pending', reason: trust.because, threadId: thread.id };
  }
}

/** A wave of spam must not fill the pipeline. */
const mostLeadsADay = 200;

function accept(app: App, tx: Tx, arrival: Arrival, { sender }: Seen, thread: ThreadRow | undefined): ThreadRow {
  if (!sender) throw new Error('Nobody we know is believed');
  const written = writtenIn(app, arrival, sender);
  if (thread) {
    return sender.role === 'client'
      ? sayInThread(app, tx, thread, written)
      : answerThread(app, tx, thread, sender, written);
  }
  const locale = arrival.message.language ?? sender.locale;
  return openThread(app, tx, { client: sender, subject: titleOf(arrival), topic: null, locale, written });
}

/** Keeps a message in its thread until somebody of us lets it in. */
function hold(
  app: App,
  tx: Tx,
  arrival: Arrival,
  { sender }: Seen,
  thread: ThreadRow,
  kind: 'client' | 'us',
  because: string,
): string {
  const standing = { standing: 'held', reason: because } as const;
  const { id: messageId } = writeMessage(app, tx, thread.id, kind, writtenIn(app, arrival, sender), standing);
  mustHappen(app, tx, thread, null, { is: 'held', messageId, because });
  return messageId;
}

/** Asks the consultant whose address an answer bears whether it is theirs; it leaves when they have followed the link. */
function askToConfirm(
  app: App,
  tx: Tx,
  { message }: Arrival,
  sender: Person,
  thread: ThreadRow,
  messageId: string,
): void {
  const { replyTo: _, noteTo: __, ...known } = ourThread(app, tx, thread);
  const data = { ...known, text: saidIn(message), answer: issueLink(app, tx, 'answer', messageId) };
  postIn(app, tx, thread, { kind: 'thread-to-confirm', to: sender.address, locale: sender.locale, data });
}
