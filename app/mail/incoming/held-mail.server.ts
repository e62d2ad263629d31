import type { App } from '#app/app.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { rememberForgotten } from './forgotten.server.ts';
import { deleteIncomingBefore, deleteIncomingNamed, deleteIncomingOf, listIncomingOf } from './privacy-store.server.ts';

/** A message that came in, as it is known without being read. */
export interface HeldMail {
  subject: string | null;
  receivedAt: number;
  size: number;
}

/** What came in from an address, the oldest first. */
export function listHeldMail(db: Db, senderKey: string): HeldMail[] {
  return listIncomingOf(db, senderKey);
}

/** Destroys it as it came, bytes and all. Returns how many there were. */
export function forgetMailOf(app: App, tx: Tx, senderKey: string): number {
  return rememberForgotten(app, tx, deleteIncomingOf(tx, senderKey));
}

/** The same of single messages. */
export function forgetMail(app: App, tx: Tx, ids: string[]): number {
  return rememberForgotten(app, tx, deleteIncomingNamed(tx, ids));
}

/** The same of all that came so long ago, so many at a time. */
export function forgetMailBefore(app: App, tx: Tx, moment: number, limit: number): number {
  return rememberForgotten(app, tx, deleteIncomingBefore(tx, moment, limit));
}
