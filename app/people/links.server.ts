import { createHash } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { linkLifetimes, type Link, type LinkPurpose } from './link.ts';
import {
  deleteLinksExpiredBefore,
  deleteLinksOf,
  findLinkByHash,
  findLinkOf,
  markLinkUsed,
  saveLink,
} from './store.server.ts';

/** Makes a link that lets its holder do one thing to one subject. */
export function issueLink<P extends LinkPurpose>(
  app: App,
  tx: Tx,
  purpose: P,
  subjectId: string,
  messageId: string | null = null,
): { purpose: P; id: string } {
  const id = app.newToken();
  const now = app.clock.now();
  const lifetime = linkLifetimes[purpose];
  saveLink(tx, {
    id,
    purpose,
    subjectId,
    messageId,
    tokenHash: hashOf(tokenOf(app, purpose, id)),
    createdAt: now,
    expiresAt: lifetime === null ? null : now + lifetime,
    usedAt: null,
  });
  return { purpose, id };
}

/** The one link of its kind that a subject keeps for ever, made when first needed. */
export function lastingLink<P extends LinkPurpose>(
  app: App,
  tx: Tx,
  purpose: P,
  subjectId: string,
): { purpose: P; id: string } {
  const known = findLinkOf(tx, subjectId, purpose);
  return known ? { purpose, id: known.id } : issueLink(app, tx, purpose, subjectId);
}

/** The token of a link, derived and never stored: the database alone opens nothing. */
export function tokenOf(app: App, purpose: LinkPurpose, id: string): string {
  return app.mac(`link:${purpose}`, id);
}

/** The token of a subject's link, if it has one. */
export function tokenFor(app: App, purpose: LinkPurpose, subjectId: string): string | undefined {
  const link = findLinkOf(app.db, subjectId, purpose);
  return link && tokenOf(app, purpose, link.id);
}

/** The link behind a token from a URL, if it is one of this purpose. An expired or used one is returned too. */
export function findLink(db: Db, purpose: LinkPurpose, token: string): Link | undefined {
  const link = findLinkByHash(db, hashOf(token));
  return link?.purpose === purpose ? link : undefined;
}

export function useLink(app: App, tx: Tx, link: Link): void {
  markLinkUsed(tx, link.id, app.clock.now());
}

/** Links die with their subject. */
export function revokeLinksOf(tx: Tx, subjectIds: string[]): void {
  deleteLinksOf(tx, subjectIds);
}

/** An expired link is kept for a while, because its page offers a fresh one. */
const keptAfterExpiry = 30 * 86_400_000;

export function pruneLinks(app: App): number {
  return transact(app.db, (tx) => deleteLinksExpiredBefore(tx, app.clock.now() - keptAfterExpiry));
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
