import type { App } from '#app/app.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { eventOf, type Answer } from './answer.ts';
import { composeLetter } from './compose.server.ts';
import { isSettled, nextProgress, type DeliveryEvent } from './delivery.ts';
import { occasions } from './letter.ts';
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

/** How long a letter belongs to the round that claimed it, ms; more than any attempt may take. */
const lease = 5 * 60_000;
const atOnce = 5;

/**
 * One round of the post office: letters whose time has come are claimed, rendered, handed over and settled. Returns how
 * many were due. Once `stop` is aborted, letters not yet begun go back into the outbox.
 */
export async function deliverDue(app: App, limit = 20, stop?: AbortSignal): Promise<number> {
  takeUpAbandoned(app);
  const due = claimDue(app, limit);
  const waiting = due.filter((letter) => letter.state === 'claimed');
  const worker = async () => {
    for (let letter = waiting.shift(); letter; letter = waiting.shift()) {
      if (stop?.aborted) move(app, letter, { is: 'released' });
      else await deliver(app, letter);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return due.length;
}

/** Letters whose worker died. */
function takeUpAbandoned(app: App): void {
  const letters = transact(app.db, (tx) =>
    listLettersWithEndedLease(tx, app.clock.now()).map((letter) => save(app, tx, letter, { is: 'lease-ran-out' })),
  );
  for (const letter of letters) note(app, letter, 'letter taken up');
}

function claimDue(app: App, limit: number): StoredLetter[] {
  const letters = transact(app.db, (tx) =>
    listDueLetters(tx, app.clock.now(), limit).map((letter) =>
      save(app, tx, letter, { is: mayLeave(app, tx, letter) ? 'claimed' : 'suppressed' }),
    ),
  );
  for (const letter of letters) note(app, letter, `letter ${letter.state}`);
  return letters;
}

async function deliver(app: App, claimed: StoredLetter): Promise<void> {
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
function refuse(app: App, letter: StoredLetter, error: unknown): undefined {
  complain(app, letter, error, 'a letter could not be rendered');
  move(app, letter, { is: 'unrenderable', error: String(error) });
}

/** Suppression is looked up in the very transaction after which the letter counts as on its way. */
function handOver(app: App, claimed: StoredLetter): StoredLetter | undefined {
  return transact(app.db, (tx) => {
    const letter = findOurs(tx, claimed);
    if (letter?.state !== 'claimed') return undefined;
    if (mayLeave(app, tx, letter)) return save(app, tx, letter, { is: 'handed-over' });
    save(app, tx, letter, { is: 'suppressed' });
    return undefined;
  });
}

function settle(app: App, sending: StoredLetter, answer: Answer, address: string): void {
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

function move(app: App, claimed: StoredLetter, event: DeliveryEvent): void {
  transact(app.db, (tx) => {
    const letter = findOurs(tx, claimed);
    if (letter?.state === 'claimed') save(app, tx, letter, event);
  });
}

/** The letter as it is now, unless it was forgotten or claimed anew since; no two leases of it end at the same moment. */
function findOurs(tx: Tx, letter: StoredLetter): StoredLetter | undefined {
  const now = findLetter(tx, letter.id);
  return now?.leaseUntil === letter.leaseUntil ? now : undefined;
}

function mayLeave(app: App, tx: Tx, letter: StoredLetter): boolean {
  return maySend(findSuppression(tx, letter.recipientKey), occasions[letter.kind], app.clock.now());
}

function save(app: App, tx: Tx, letter: StoredLetter, event: DeliveryEvent): StoredLetter {
  const now = app.clock.now();
  const { answer, ...rest } = nextProgress(letter, event, now);
  // Servers repeat the address in their answers; once forgotten it stays so.
  const progress = { ...rest, answer: letter.recipient === null ? null : answer };
  const leased = progress.state === 'claimed' || progress.state === 'sending';
  // An uncertain letter keeps its last lease, by which a late answer finds it.
  const leaseUntil = leased ? now + lease : progress.state === 'uncertain' ? letter.leaseUntil : null;
  const moments = { leaseUntil, settledAt: isSettled(progress.state) ? now : null };
  saveProgress(tx, letter.id, progress, moments);
  return { ...letter, ...progress, ...moments };
}

function note(app: App, { id, kind, state, reason }: StoredLetter, what: string): void {
  app.log.debug({ letter: id, kind, state, reason }, what);
}

function complain(app: App, { id, kind }: StoredLetter, error: unknown, what: string): void {
  app.log.error({ letter: id, kind, err: error }, what);
}
