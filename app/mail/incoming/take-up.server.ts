import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '#app/app.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { arrive, type Unreadable } from './arrive.server.ts';
import type { Asking } from './authenticate.server.ts';
import type { Arrival } from './outcome.ts';
import { isAnyDue, listDue, listSuspect, saveClaim, type IncomingRow } from './store.server.ts';

/** So much is read at a time. */
const atOnce = { messages: 32, bytes: 32 * 1024 * 1024 };

/** They are settled in the order in which they came; but for what takes longer to read than this, ms, the others do not wait. */
const patience = 2000;

/**
 * How long a message belongs to the worker that claimed it, ms: after a crash it waits no longer. Where reading takes longer
 * still, another worker may settle it first, and nothing is done twice.
 */
const lease = 3 * 60_000;

/** Waits before a message is tried again, ms. After one failure more it has failed. */
export const waits = [60_000, 5 * 60_000];

/** A message that is being read. */
export interface Reading {
  row: IncomingRow;
  since: number;
  done: Promise<void>;
  read?: ReadRow;
}

export interface ReadRow {
  row: IncomingRow;
  arrival: Arrival | Unreadable;
}

/** Claims as many as there is room for beside those under way, and begins to read them. */
export function takeUp(app: App, underWay: Reading[], asking?: Asking): Reading[] {
  const room = {
    messages: atOnce.messages - underWay.length,
    bytes: atOnce.bytes - underWay.reduce((sum, { row }) => sum + row.size, 0),
  };
  return claim(app, room, underWay.length === 0).map((row) => {
    const reading: Reading = { row, since: performance.now(), done: Promise.resolve() };
    reading.done = readOne(app, row, asking).then((read) => void (reading.read = read));
    return reading;
  });
}

/** Claims one message, whatever became of it before, and reads it. */
export function takeUpOne(app: App, row: IncomingRow, asking?: Asking): Promise<ReadRow> {
  const claimed = { ...row, tries: row.tries + 1 };
  transact(app.db, (tx) => saveClaim(tx, row.id, claimed.tries, app.clock.now() + lease));
  return readOne(app, claimed, asking);
}

function claim(app: App, room: typeof atOnce, isIdle: boolean): IncomingRow[] {
  // Who finds nothing, once a second, should not have locked the database for it.
  if (room.messages <= 0 || !isAnyDue(app.db, app.clock.now())) return [];
  const claimed = transact(app.db, (tx) => {
    const now = app.clock.now();
    const chosen = chooseDue(tx, now, room, isIdle);
    for (const { id, tries } of chosen) saveClaim(tx, id, tries + 1, now + lease);
    return chosen.map((row) => ({ ...row, tries: row.tries + 1 }));
  });
  for (const { id } of claimed) app.log.debug({ message: id }, 'message claimed');
  return claimed;
}

/** What has failed before, perhaps with the whole process, is tried alone, when there is nothing else to do. */
function chooseDue(tx: Tx, now: number, { messages, bytes }: typeof atOnce, isIdle: boolean): IncomingRow[] {
  const fresh = listDue(tx, now, messages);
  if (fresh.length === 0) return isIdle ? listSuspect(tx, now) : [];
  let left = bytes;
  const fitting = fresh.findIndex(({ size }) => (left -= size) < 0);
  if (fitting === 0 && isIdle) return fresh.slice(0, 1);
  return fitting < 0 ? fresh : fresh.slice(0, fitting);
}

/**
 * Waits until half of those still in time are read, or as long as may be: what is settled then is settled while the others
 * are read. Where none is in time, any.
 */
export async function mostOf(underWay: Reading[]): Promise<void> {
  const reading = underWay.filter(isAwaited).slice(0, atOnce.messages / 2);
  if (reading.length === 0) return Promise.race(underWay.map(({ done }) => done));
  const isRead = new AbortController();
  const late = pause(patience, undefined, { signal: isRead.signal }).catch(() => undefined);
  await Promise.race([Promise.all(reading.map(({ done }) => done)), late]);
  isRead.abort();
}

function isAwaited({ read, since }: Reading): boolean {
  return !read && performance.now() - since < patience;
}

/** Those that are read, up to the first that may still be in time. */
export function readyAmong(underWay: Reading[]): Reading[] {
  const first = underWay.findIndex(isAwaited);
  return underWay.slice(0, first < 0 ? undefined : first).filter(({ read }) => read);
}

async function readOne(app: App, row: IncomingRow, asking?: Asking): Promise<ReadRow> {
  return { row, arrival: await arriveIfItMay(app, row, asking) };
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
