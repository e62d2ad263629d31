import type { App } from '#app/app.server.ts';
import { transact, transactWithin, type Tx } from '#app/storage/open.server.ts';
import { arrive, type Unreadable } from './arrive.server.ts';
import type { Asking } from './authenticate.server.ts';
import { judge, readFieldsOf } from './judge.server.ts';
import { mayBeJudgedAgain, type Arrival, type Listeners, type Receiver, type Settled } from './outcome.ts';
import { findIncoming, listDue, saveClaim, saveRetry, saveSettled, type IncomingRow } from './store.server.ts';

/** Who else hears of mail, and how DNS is asked. */
export interface Circumstances {
  listeners?: Listeners;
  asking?: Asking;
}

/**
 * How long a message belongs to the worker that claimed it, ms: after a crash it waits no longer. Where reading takes longer
 * still, another worker may settle it first, and nothing is done twice.
 */
const lease = 3 * 60_000;

/** Waits before a message is tried again, ms. After one failure more it has failed. */
const waits = [60_000, 5 * 60_000];

/** So many are read at a time, and settled in one transaction in the order in which they came. */
const atOnce = 32;

/** After so long no further batch is taken up, ms: that it ends now and then is how a worker is known to be well. */
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
    transact(app.db, (tx) => saveClaim(tx, id, row.tries + 1, app.clock.now() + lease));
    const read = await readAll(app, [{ ...row, tries: row.tries + 1 }], circumstances);
    settleAll(app, read, receiver, circumstances);
  }
  const settled = getIncoming(app, id);
  if (!isSettled(settled)) throw new NotSettled(settled.reason ?? 'crashed');
  return settledOf(settled);
}

/** Settles what waits for it, batch after batch, until there is nothing or `stopping` is aborted. Returns how many. */
export async function settleDue(
  app: App,
  receiver: Receiver,
  stopping?: AbortSignal,
  circumstances: Circumstances = {},
): Promise<number> {
  const endsAt = app.clock.now() + shift;
  const next = () => {
    const isOver = stopping?.aborted || app.clock.now() >= endsAt;
    const batch = isOver ? [] : claimBatch(app);
    return batch.length === 0 ? undefined : readAll(app, batch, circumstances);
  };
  let count = 0;
  for (let reading = next(); reading;) {
    // The next are read while these are settled.
    const following = next();
    const read = await reading;
    settleAll(app, read, receiver, circumstances);
    count += read.length;
    reading = following ?? next();
  }
  return count;
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
    if (now && isSettled(now) && now.settledAt !== row.settledAt) return settledOf(now);
    const read = readFieldsOf(app, arrival);
    const judgement = judge(app, tx, arrival, read, row, receiver, circumstances.listeners);
    const { outcome, reason, threadId = null } = judgement;
    const isSame = outcome === before.outcome && reason === before.reason && threadId === before.threadId;
    if (!isSame) saveSettled(tx, id, judgement, app.clock.now(), read);
    return { outcome, reason, threadId };
  });
}

function claimBatch(app: App): IncomingRow[] {
  // Who finds nothing, once a second, should not have locked the database for it.
  if (listDue(app.db, app.clock.now(), 1).length === 0) return [];
  const batch = transact(app.db, (tx) => {
    const now = app.clock.now();
    const due = listDue(tx, now, atOnce);
    // What has failed before, perhaps with the whole process, is tried alone.
    const suspect = due.find(({ tries }) => tries > 0);
    const chosen = suspect ? [suspect] : due;
    for (const { id, tries } of chosen) saveClaim(tx, id, tries + 1, now + lease);
    return chosen.map((row) => ({ ...row, tries: row.tries + 1 }));
  });
  for (const { id } of batch) app.log.debug({ message: id }, 'message claimed');
  return batch;
}

interface ReadRow {
  row: IncomingRow;
  arrival: Arrival | Unreadable;
}

function readAll(app: App, rows: IncomingRow[], { asking }: Circumstances): Promise<ReadRow[]> {
  return Promise.all(rows.map(async (row) => ({ row, arrival: await arriveIfItMay(app, row, asking) })));
}

function settleAll(app: App, read: ReadRow[], receiver: Receiver, { listeners }: Circumstances): void {
  transact(app.db, (tx) => {
    for (const { row, arrival } of read) {
      // Whoever had it at the same time was first.
      if (findIncoming(tx, row.id)?.outcome !== null) continue;
      if ('failed' in arrival) putOff(app, tx, row, arrival.failed);
      else concludeOrPutOff(app, tx, row, arrival, receiver, listeners);
    }
  });
  for (const { row } of read) app.log.debug({ message: row.id }, 'message settled');
}

/** More tries than this it was not given by us: it has taken the process with it. */
async function arriveIfItMay(app: App, row: IncomingRow, asking?: Asking): Promise<Arrival | Unreadable> {
  if (row.tries > waits.length + 1) return { failed: row.reason ?? 'crashed' };
  try {
    return await arrive(app, row, asking);
  } catch (error) {
    app.log.error({ err: error, message: row.id }, 'a message could not be read');
    return { failed: 'unreadable' };
  }
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
