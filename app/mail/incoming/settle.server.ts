import type { App } from '#app/app.server.ts';
import { transact, transactWithin, type Tx } from '#app/storage/open.server.ts';
import { arrive } from './arrive.server.ts';
import type { Asking } from './authenticate.server.ts';
import { judge, readFieldsOf } from './judge.server.ts';
import { mayBeJudgedAgain, type Arrival, type Listeners, type Receiver, type Settled } from './outcome.ts';
import { findIncoming, saveRetry, saveSettled, type IncomingRow } from './store.server.ts';
import { mostOf, readyAmong, takeUp, takeUpOne, waits, type Reading, type ReadRow } from './take-up.server.ts';

/** Who else hears of mail, and how DNS is asked. */
export interface Circumstances {
  listeners?: Listeners;
  asking?: Asking;
}

/** For so long one transaction takes up further messages, ms: whoever else writes waits for it. */
const inOneGo = 30;

/** After so long nothing further is taken up, ms: that it ends now and then is how a worker is known to be well. */
const shift = 60_000;

/** It could not be settled this time; it is tried again by itself. */
export class NotSettled extends Error {}

/** Gives one message its outcome, now. One that has its outcome keeps it. */
export async function settle(
  app: App,
  id: string,
  receiver: Receiver,
  circumstances: Circumstances = {},
): Promise<Settled> {
  const row = getIncoming(app, id);
  if (row.outcome === null) {
    settleAll(app, [await takeUpOne(app, row, circumstances.asking)], receiver, circumstances);
  }
  const settled = getIncoming(app, id);
  if (!isSettled(settled)) throw new NotSettled(settled.reason ?? 'crashed');
  return settledOf(settled);
}

/** Settles what waits for it until there is nothing or `stopping` is aborted. Returns how many. */
export async function settleDue(
  app: App,
  receiver: Receiver,
  stopping?: AbortSignal,
  circumstances: Circumstances = {},
): Promise<number> {
  const endsAt = app.clock.now() + shift;
  let underWay: Reading[] = [];
  let count = 0;
  for (;;) {
    const isOver = stopping?.aborted || app.clock.now() >= endsAt;
    if (!isOver) underWay.push(...takeUp(app, underWay, circumstances.asking));
    if (underWay.length === 0) return count;
    await mostOf(underWay);
    const ready = readyAmong(underWay);
    underWay = underWay.filter((one) => !ready.includes(one));
    settleAll(
      app,
      ready.flatMap(({ read }) => read ?? []),
      receiver,
      circumstances,
    );
    count += ready.length;
  }
}

/** Judges a message anew where that can lead to something else; what has had consequences stays as it is. */
export async function replay(
  app: App,
  id: string,
  receiver: Receiver,
  circumstances: Circumstances = {},
): Promise<Settled> {
  const row = getIncoming(app, id);
  if (!isSettled(row)) return settle(app, id, receiver, circumstances);
  const before = settledOf(row);
  if (!mayBeJudgedAgain(before)) return before;
  const arrival = await arrive(app, row, circumstances.asking);
  if ('failed' in arrival) return before;
  return transact(app.db, (tx) => {
    const now = findIncoming(tx, id);
    // Somebody else did the same meanwhile and was first.
    if (now && isSettled(now) && (now.settledAt !== row.settledAt || now.declinedAt !== null)) return settledOf(now);
    const read = readFieldsOf(app, arrival);
    const judgement = judge(app, tx, arrival, read, row, receiver, circumstances.listeners);
    const { outcome, reason, threadId = null } = judgement;
    const isSame = outcome === before.outcome && reason === before.reason && threadId === before.threadId;
    if (!isSame) saveSettled(tx, id, judgement, app.clock.now(), read);
    return { outcome, reason, threadId };
  });
}

function settleAll(app: App, read: ReadRow[], receiver: Receiver, circumstances: Circumstances): void {
  for (let rest = read; rest.length > 0;) {
    const until = performance.now() + inOneGo;
    const settled = transact(app.db, (tx) => {
      const isOver = () => performance.now() >= until;
      const next = rest.findIndex((one) => {
        settleOne(app, tx, one, receiver, circumstances);
        return isOver();
      });
      return rest.slice(0, next < 0 ? undefined : next + 1);
    });
    for (const { row } of settled) app.log.debug({ message: row.id }, 'message settled');
    rest = rest.slice(settled.length);
  }
}

function settleOne(
  app: App,
  tx: Tx,
  { row, arrival }: ReadRow,
  receiver: Receiver,
  { listeners }: Circumstances,
): void {
  // Whoever had it at the same time was first.
  if (findIncoming(tx, row.id)?.outcome !== null) return;
  if ('failed' in arrival) putOff(app, tx, row, arrival.failed);
  else concludeOrPutOff(app, tx, row, arrival, receiver, listeners);
}

function concludeOrPutOff(
  app: App,
  tx: Tx,
  row: IncomingRow,
  arrival: Arrival,
  receiver: Receiver,
  listeners: Listeners | undefined,
): void {
  try {
    transactWithin(tx, () => {
      const read = readFieldsOf(app, arrival);
      const judgement = judge(app, tx, arrival, read, row, receiver, listeners);
      saveSettled(tx, row.id, judgement, app.clock.now(), read);
    });
  } catch (error) {
    // A full disk, for one, has ended the transaction of all.
    if (!tx.$client.inTransaction) throw error;
    app.log.error({ err: error, message: row.id }, 'a message could not be settled');
    putOff(app, tx, row, 'not-settled');
  }
}

function putOff(app: App, tx: Tx, { id, tries }: IncomingRow, reason: string): void {
  const wait = waits[tries - 1];
  const now = app.clock.now();
  if (wait === undefined) saveSettled(tx, id, { outcome: 'failed', reason }, now);
  else saveRetry(tx, id, reason, now + wait);
}

type SettledRow = IncomingRow & { outcome: Settled['outcome'] };

function isSettled(row: IncomingRow): row is SettledRow {
  return row.outcome !== null;
}

function settledOf({ outcome, reason, threadId }: SettledRow): Settled {
  return { outcome, reason, threadId };
}

function getIncoming(app: App, id: string): IncomingRow {
  const row = findIncoming(app.db, id);
  if (!row) throw new Error(`No message ${id} has come in`);
  return row;
}
