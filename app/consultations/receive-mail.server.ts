import type { App } from '#app/app.server.ts';
import { takeMailedQuestion } from '#app/leads/submit-lead.server.ts';
import { isFloodFrom, isFloodOf } from '#app/mail/incoming/flood.server.ts';
import type { Arrival, Settled } from '#app/mail/incoming/outcome.ts';
import type { Person } from '#app/people/person.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { answerByMail, noteInstead } from './answer-by-mail.server.ts';
import { holdMessage } from './hold-message.server.ts';
import { livingThread } from './living-thread.server.ts';
import { seeArrival } from './see-arrival.server.ts';
import { noteInThread } from './note-in-thread.server.ts';
import { openThread } from './open-thread.server.ts';
import { sayInThread } from './say-in-thread.server.ts';
import type { ThreadRow } from './store.server.ts';
import { decideTrust, type Doubt, type TrustFacts } from './trust.ts';
import { titleOf, wishOf, writtenIn } from './written-in-mail.server.ts';

/**
 * What becomes of a message that somebody wrote: it finds its thread, is believed as far as it can prove itself, and is
 * saved with all that follows from it. Nothing is dropped: what is not believed waits for one of us.
 */
export function receiveMail(app: App, tx: Tx, arrival: Arrival): Settled {
  const from = arrival.message.from?.address;
  if (from !== undefined && isFloodFrom(app, tx, from, arrival.authentication.is === 'passed'))
    return { outcome: 'quarantine', reason: 'too-many' };
  const seen = seeArrival(app, tx, arrival);
  if (seen.place.is === 'conflict') return { outcome: 'pending', reason: 'two-threads' };
  const thread = seen.place.is === 'in' ? livingThread(tx, seen.place.threadId) : undefined;
  const { sender, facts } = seen;
  const trust = decideTrust(facts);
  switch (trust.is) {
    case 'lead':
      if (isFloodOf(app, tx, 'lead', mostLeadsADay)) return { outcome: 'quarantine', reason: 'too-many' };
      takeMailedQuestion(app, tx, wishOf(arrival), { mayReply: arrival.authentication.is === 'passed' });
      return { outcome: 'message', reason: 'lead' };
    case 'quarantine':
      return { outcome: 'quarantine', reason: trust.because, threadId: thread?.id ?? null };
    case 'accept':
      if (!sender) throw new Error('Nobody we know is believed');
      if (thread && sender.role !== 'client') return answerByMail(app, tx, arrival, { thread, sender, doubt: null });
      return { outcome: 'message', reason: null, threadId: ask(app, tx, arrival, sender, thread).id };
    case 'pending':
      if (thread) holdMessage(app, tx, thread, 'client', writtenIn(app, arrival, sender), trust.because);
      return { outcome: 'pending', reason: trust.because, threadId: thread?.id ?? null };
    case 'note':
      if (!thread || !sender) return { outcome: 'pending', reason: 'no-thread' };
      return note(app, tx, arrival, { thread, sender, facts }, trust.because);
    case 'confirm-by-link':
      if (!thread || !sender) return { outcome: 'pending', reason: 'no-thread' };
      return answerByMail(app, tx, arrival, { thread, sender, doubt: trust.because });
  }
}

/** A wave of spam must not fill the pipeline. */
const mostLeadsADay = 200;

/** One of us writes to the others, or meant to write to the client. */
function note(
  app: App,
  tx: Tx,
  arrival: Arrival,
  { thread, sender, facts }: { thread: ThreadRow; sender: Person; facts: TrustFacts },
  because: Doubt | null,
): Settled {
  const written = writtenIn(app, arrival, sender);
  if (because !== null && facts.direction === 'answer')
    return noteInstead(app, tx, written, { thread, sender, because });
  noteInThread(app, tx, thread, sender, written, { reason: because });
  return { outcome: 'message', reason: because ?? 'note', threadId: thread.id };
}

/** A client asks, in a thread that is there or one that begins. */
function ask(app: App, tx: Tx, arrival: Arrival, sender: Person, thread: ThreadRow | undefined): ThreadRow {
  const written = writtenIn(app, arrival, sender);
  if (thread) return sayInThread(app, tx, thread, written);
  const locale = arrival.message.language ?? sender.locale;
  return openThread(app, tx, { client: sender, subject: titleOf(arrival), topic: null, locale, written });
}
