import type { App } from '#app/app.server.ts';
import { takeMailedQuestion } from '#app/leads/submit-lead.server.ts';
import type { Arrival, Settled } from '#app/mail/incoming/outcome.ts';
import { declineWithin, settleByHand, type NotByHand } from '#app/mail/incoming/settle-by-hand.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { findAnybodyAt } from '#app/people/find-client.server.ts';
import type { Person } from '#app/people/person.ts';
import { may } from '#app/people/rights.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Claim } from './admission-form.ts';
import { answerThread } from './answer-thread.server.ts';
import { livingThread } from './living-thread.server.ts';
import { noteInThread } from './note-in-thread.server.ts';
import { openThread } from './open-thread.server.ts';
import { sayInThread } from './say-in-thread.server.ts';
import { seeArrival, type Seen } from './see-arrival.server.ts';
import { listThreadsNumbered, type ThreadRow } from './store.server.ts';
import { addressees } from './thread-letters.server.ts';
import { answerIn, lackOf, titleOf, wishOf, writtenIn } from './written-in-mail.server.ts';

/** Two threads are named and somebody has to say which; or nobody we know is named as the one who asks. */
type Unclear = { refused: 'which-thread' | 'whose' | 'thread-unknown' | 'address-unknown' };

export type Admitted = { refused: undefined; settled: Settled } | NotByHand | Unclear;

/** Lets a doubted message in as what it claims to be: whoever does it answers for it, and is written down. */
export function admitMail(app: App, by: Person, id: string, claim: Claim): Promise<Admitted> {
  return settleByHand(app, id, (tx, arrival): Settled | Unclear => {
    const found = heed(app, tx, arrival, claim);
    if ('refused' in found) return found;
    const thread = letIn(app, tx, arrival, found);
    if (!thread) return { refused: 'whose' };
    audit(app, tx, by.id, 'mail-admitted', { kind: 'mail', id });
    return { outcome: 'message', reason: 'admitted', threadId: thread.id };
  });
}

/** It is a stranger's question: a lead, as if nobody had doubted it. Who has proved nothing is written to by a person alone. */
export function takeMailAsLead(app: App, by: Person, id: string): Promise<Admitted> {
  return settleByHand(app, id, (tx, arrival): Settled | Unclear => {
    if (arrival.message.from === null) return { refused: 'whose' };
    takeMailedQuestion(app, tx, wishOf(arrival), { mayReply: arrival.authentication.is === 'passed' });
    audit(app, tx, by.id, 'mail-admitted', { kind: 'mail', id });
    return { outcome: 'message', reason: 'lead' };
  });
}

/** It stays where it is, and waits for nobody any more. */
export function declineMail(app: App, by: Person, id: string): NotByHand | { refused: undefined } {
  return transact(app.db, (tx) => {
    const declined = declineWithin(app, tx, id, by.id);
    if (declined.refused === undefined) audit(app, tx, by.id, 'mail-declined', { kind: 'mail', id });
    return declined;
  });
}

interface Heeded {
  thread: ThreadRow | undefined;
  sender: Person | undefined;
  /** By whoever lets it in. */
  isNamed: boolean;
  facts: Seen['facts'];
}

/** Where it belongs and whose it is: as we are told, else as it says itself. */
function heed(app: App, tx: Tx, arrival: Arrival, claim: Claim): Heeded | Unclear {
  const { place, sender, facts } = seeArrival(app, tx, arrival);
  const told = claim.address === null ? undefined : findAnybodyAt(tx, claim.address);
  if (claim.address !== null && !isClient(told)) return { refused: 'address-unknown' };
  const whose = { sender: told ?? sender, isNamed: told !== undefined, facts };
  if (claim.thread !== null) {
    const [named] = listThreadsNumbered(tx, [claim.thread]);
    const thread = named && livingThread(tx, named.id);
    return thread ? { ...whose, thread } : { refused: 'thread-unknown' };
  }
  if (place.is === 'conflict') return { refused: 'which-thread' };
  return { ...whose, thread: place.is === 'in' ? livingThread(tx, place.threadId) : undefined };
}

/** Undefined where it begins something and nobody is known whose it would be. */
function letIn(app: App, tx: Tx, arrival: Arrival, { thread, sender, isNamed, facts }: Heeded): ThreadRow | undefined {
  if (!thread) {
    const written = writtenIn(app, arrival, sender);
    if (!isClient(sender)) return undefined;
    const locale = arrival.message.language ?? sender.locale;
    return openThread(app, tx, { client: sender, subject: titleOf(arrival), topic: null, locale, written });
  }
  if (!sender || sender.role === 'client') {
    // Who takes part gets every answer: nobody of another company does by having written alone.
    const party = sender && (isNamed || isOfThread(tx, thread, sender)) ? sender : undefined;
    return sayInThread(app, tx, thread, writtenIn(app, arrival, party));
  }
  const answer = answerIn(app, tx, arrival, sender, thread);
  return mayAnswer(sender, facts) && lackOf(app, answer) === undefined
    ? answerThread(app, tx, thread, sender, answer)
    : noteInThread(app, tx, thread, sender, writtenIn(app, arrival, sender), { reason: 'admitted' });
}

function isOfThread(db: Db, thread: ThreadRow, { id, companyId }: Person): boolean {
  const isColleague = companyId !== null && companyId === thread.companyId;
  return isColleague || addressees(db, thread).some((party) => party.id === id);
}

function isClient(person: Person | undefined): person is Person {
  return person?.role === 'client' && person.deactivatedAt === null;
}

/** What was not written to the address for answers was not meant for a client; nor does one who has left us speak for us. */
function mayAnswer({ role, deactivatedAt }: Person, { token, direction }: Seen['facts']): boolean {
  return deactivatedAt === null && may(role, 'questions') && token !== 'none' && direction === 'answer';
}
