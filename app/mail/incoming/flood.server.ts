import type { App } from '#app/app.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { recipientKeyOf } from '../outbox.server.ts';
import { countTakenAs, countTakenFrom } from './store.server.ts';

const day = 86_400_000;

/** More than anybody writes in a day; a machine does. */
const mostOfOne = 100;

/**
 * Whether an address has had so many messages taken today that what else it sends is to be looked at by somebody first. Of
 * what it has proved only what was taken counts, not what waits: anybody may write under its name.
 */
export function isFloodFrom(app: App, db: Db, address: string, isProved: boolean): boolean {
  const taken = countTakenFrom(db, recipientKeyOf(app, address), app.clock.now() - day);
  return (isProved ? taken.accepted : taken.accepted + taken.waiting) >= mostOfOne;
}

/** Whether as many as `most` were taken for a reason today, whoever sent them. */
export function isFloodOf(app: App, db: Db, reason: string, most: number): boolean {
  return countTakenAs(db, reason, app.clock.now() - day) >= most;
}
