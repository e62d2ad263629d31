import { hash } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { plusAddress, tokensAmong } from './mail-address.ts';
import { countRevoked, listWays, saveWay, type WayRow } from './way-store.server.ts';

export type Direction = WayRow['direction'];

/**
 * The address at which one person answers in one thread, or writes a note in it. It stays the same until it is revoked, and
 * is then another one.
 */
export function addressFor(app: App, tx: Tx, threadId: string, personId: string, direction: Direction): string {
  const revoked = countRevoked(tx, { threadId, personId, direction });
  const name = [threadId, personId, direction, ...(revoked === 0 ? [] : [revoked])];
  const token = app.mac('thread-way', name.join(' '));
  const createdAt = app.clock.now();
  saveWay(tx, { tokenHash: hashOf(token), threadId, personId, direction, createdAt, revokedAt: null });
  return plusAddress(app.config.mail.questions, token);
}

/** The ways that a message came by; tokens that we never gave out are passed over. */
export function waysAmong(app: App, db: Db, recipients: readonly string[]): WayRow[] {
  return listWays(db, tokensAmong(recipients, app.config.mail.questions).map(hashOf));
}

function hashOf(token: string): string {
  return hash('sha256', token, 'hex');
}
