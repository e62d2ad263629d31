import { hash } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { linkLifetimes, type Link, type LinkPurpose } from './link.ts';
import { deleteLinksExpiredBefore, deleteLinksOf, findLinkByHash, markLinkUsed, saveLink } from './store.server.ts';

/** How a letter names a link: the token is derived from it when the letter is rendered. */
export interface LinkName<P extends LinkPurpose> {
  purpose: P;
  id: string;
}

/**
 * Makes a link that lets its holder do one thing to one subject. A link that never expires is one for all letters:
 * its id is the subject's own.
 */
export function issueLink<P extends LinkPurpose>(
  app: App,
  tx: Tx,
  purpose: P,
  subjectId: string,
  messageId: string | null = null,
): LinkName<P> {
  const lifetime = linkLifetimes[purpose];
  const id = lifetime === null ? subjectId : app.newId();
  const createdAt = app.clock.now();
  const expiresAt = lifetime === null ? null : createdAt + lifetime;
  const tokenHash = hashOf(tokenOf(app, purpose, id));
  saveLink(tx, { tokenHash, purpose, subjectId, messageId, createdAt, expiresAt, usedAt: null });
  return { purpose, id };
}

/** The token of a link, derived and never stored: the database alone opens nothing. */
export function tokenOf(app: App, purpose: LinkPurpose, id: string): string {
  return app.mac(`link:${purpose}`, id);
}

/** The link behind a token from a URL, if it is one of this purpose. An expired or used one is returned too. */
export function findLink(db: Db, purpose: LinkPurpose, token: string): Link | undefined {
  const link = findLinkByHash(db, hashOf(token));
  return link?.purpose === purpose ? link : undefined;
}

export function useLink(app: App, tx: Tx, link: Link): void {
  markLinkUsed(tx, link.tokenHash, app.clock.now());
}

/** Links die with their subject. */
export function revokeLinksOf(tx: Tx, subjectIds: string[]): void {
  deleteLinksOf(tx, subjectIds);
}

/** An expired link is kept for a while (30 days, in ms), because its page offers a fresh one. */
const keptAfterExpiry = 30 * 86_400_000;

export function pruneLinks(app: App): number {
  return transact(app.db, (tx) => deleteLinksExpiredBefore(tx, app.clock.now() - keptAfterExpiry));
}

function hashOf(token: string): string {
  return hash('sha256', token, 'hex');
}
