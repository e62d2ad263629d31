import type { App } from '#app/app.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { eventOf, type Answer } from './answer.ts';
import { composeLetter } from './compose.server.ts';
import { isSettled, nextProgress, type DeliveryEvent } from './delivery.ts';
import { occasions } from './occasion.ts';
import { isGone } from './meaning.ts';
import {
  findLetter,
  findSuppression,
  listDueLetters,
  listLettersWithEndedLease,
  saveProgress,
  type StoredLetter,
} from './store.server.ts';
import { suppress } from './suppress.server.ts';
import { maySend } from './suppression.ts';

/** How long a letter belongs to the counter that claimed it, ms; more than any attempt may take. */
const lease = 5 * 60_000;

/** After so long a counter takes up no further letter, ms: that it ends now and then is how it is known to be well. */
const shift = 60_000;

/** Heeds in its very transaction that a letter will not arrive: it was refused, or its address must not be written to. */
export type Undelivered = (app: App, tx: Tx, letter: StoredLetter) => void;

type Counter = App & { undelivered?: Undelivered | undefined };

/**
 * One counter of the post office: takes up the letters whose time has come one after another, and ends when there are
 * none, when it has had `limit` of them or when `stop` is aborted. Returns how many it had. Several may be open at once.
 */
export async function deliverDue(
  house: App,
  limit = 20,
  stop?: AbortSignal,
  undelivered?: Undelivered,
): Promise<number> {
  const app: Counter = { ...house, undelivered };
  takeUpAbandoned(app);
  const closesAt = app.clock.now() + shift;
  let count = 0;
  while (count < limit && app.clock.now() < closesAt && !stop?.aborted) {
    const letter = claimNext(app);
    if (!letter) break;
    count += 1;
    if (letter.state === 'claimed') await deliver(app, letter);
  }
  return count;
}

/** Letters whose worker died; one of them that cannot be moved must not stop all others. */
function takeUpAbandoned(app: Counter): void {
  for (const letter of listLettersWithEndedLease(app.db, app.clock.now())) {
    try {
      const taken = transact(app.db, (tx) => save(app, tx, letter, { is: 'lease-ran-out' }));
      note(app, taken, 'letter taken up');
    } catch (error) {
      complain(app, letter, error, 'a letter could not be taken up');
    }
  }
}

function claimNext(app: Counter): StoredLetter | undefined {
  // Who finds nothing, once a second, should not have locked the database for it.
  if (listDueLetters(app.db, app.clock.now(), 1).length === 0) return undefined;
  const letter = transact(app.db, (tx) => {
    const [due] = listDueLetters(tx, app.clock.now(), 1);
    return due && save(app, tx, due, { is: mayLeave(app, tx, due) ? 'claimed' : 'suppressed' });
  });
  if (letter) note(app, letter, `letter ${letter.state}`);
  return letter;
}

async function deliver(app: Counter, claimed: StoredLetter): Promise<void> {
  try {
    const composed = await composeLetter(app, claimed).catch((error: unknown) => refuse(app, claimed, error));
    if (!composed) return;
    note(app, claimed, 'letter rendered');
    const sending = handOver(app, claimed);
    if (!sending) return;
    note(app, sending, 'letter handed over');
    const answer = await app.mailer.send(sending.id, composed.envelope, composed.message);
    note(app, sending, 'letter answered');
    settle(app, sending, answer, composed.envelope.to);
  } catch (error) {
    // Its lease decides what becomes of it; the other letters go on.
    complain(app, claimed, error, 'a letter was dropped on its way');
  }
}

/** One letter that cannot be made must not be tried for ever. */
function refuse(app: Counter, letter: StoredLetter, error: unknown): undefined {
  complain(app, letter, error, 'a letter could not be rendered');
  transact(app.db, (tx) => {
    const now = findOurs(tx, letter);
    if (now?.state === 'claimed') save(app, tx, now, { is: 'unrenderable', error: String(error) });
  });
}

/** Suppression is looked up in the very transaction after which the letter counts as on its way. */
function handOver(app: Counter, claimed: StoredLetter): StoredLetter | undefined {
  return transact(app.db, (tx) => {
    const letter = findOurs(tx, claimed);
    if (letter?.state !== 'claimed') return undefined;
    if (mayLeave(app, tx, letter)) return save(app, tx, letter, { is: 'handed-over' });
    save(app, tx, letter, { is: 'suppressed' });
    return undefined;
  });
}

function settle(app: Counter, sending: StoredLetter, answer: Answer, address: string): void {
  const event = eventOf(answer);
  const settled = transact(app.db, (tx) => {
    const letter = findOurs(tx, sending);
    if (!letter || (letter.state !== 'sending' && event.is !== 'accepted')) return undefined;
    const gone = event.is === 'refused' && isGone(event.meaning) && letter.recipient !== null;
    if (gone) suppress(app, tx, address, 'gone', letter.messageId);
    return save(app, tx, letter, event);
  });
  if (settled) note(app, settled, 'letter settled');
}

/** The letter as it is now, unless it was forgotten or claimed anew since; no two leases of it end at the same moment. */
function findOurs(tx: Tx, letter: StoredLetter): StoredLetter | undefined {
  const now = findLetter(tx, letter.id);
  return now?.leaseUntil === letter.leaseUntil ? now : undefined;
}

function mayLeave(app: App, tx: Tx, letter: StoredLetter): boolean {
  const { kind, postedAt, recipientKey } = letter;
  return maySend(findSuppression(tx, recipientKey), { occasion: occasions[kind], postedAt }, app.clock.now());
}

function save(app: Counter, tx: Tx, letter: StoredLetter, event: DeliveryEvent): StoredLetter {
  const now = app.clock.now();
  const { answer, ...rest } = nextProgress(letter, event, now);
  // Servers repeat the address in their answers; once forgotten it stays so.
  const progress = { ...rest, answer: letter.recipient === null ? null : answer };
  const leased = progress.state === 'claimed' || progress.state === 'sending';
  // An uncertain letter keeps its last lease, by which a late answer finds it.
  const leaseUntil = leased ? now + lease : progress.state === 'uncertain' ? letter.leaseUntil : null;
  const moments = { leaseUntil, settledAt: isSettled(progress.state) ? now : null };
  saveProgress(tx, letter.id, progress, moments);
  const saved = { ...letter, ...progress, ...moments };
  if (saved.state === 'refused' || saved.state === 'skipped') app.undelivered?.(app, tx, saved);
  return saved;
}

function note(app: App, { id, kind, state, reason }: StoredLetter, what: string): void {
  app.log.debug({ letter: id, kind, state, reason }, what);
}

function complain(app: App, { id, kind }: StoredLetter, error: unknown, what: string): void {
  app.log.error({ letter: id, kind, err: error }, what);
}
