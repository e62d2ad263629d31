import { hash } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { keptAfterExpiry, linkLifetimes, longKept, type Link, type LinkPurpose } from './link.ts';
import {
  deleteLinksExpiredBefore,
  deleteLinksOf,
  expireLinksBut,
  expireLinksOf,
  findLinkByHash,
  listMessageIdsOf,
  markLinkUsed,
  saveLastingLink,
  saveLink,
  saveLinksSubject,
} from './link-store.server.ts';

/** How a letter names a link: the token is derived from it when the letter is rendered. */
export interface LinkName<P extends LinkPurpose> {
  purpose: P;
  id: string;
}

/** Makes a link that lets its holder do one thing to one subject, for a while. */
export function issueLink<P extends Exclude<LinkPurpose, 'unsubscribe'>>(
  app: App,
  tx: Tx,
  purpose: P,
  subjectId: string,
  messageId: string | null = null,
): LinkName<P> {
  const id = app.newId();
  const createdAt = app.clock.now();
  const expiresAt = createdAt + linkLifetimes[purpose];
  const tokenHash = hashOf(tokenOf(app, purpose, id));
  saveLink(tx, { tokenHash, purpose, subjectId, messageId, createdAt, expiresAt, usedAt: null });
  return { purpose, id };
}

/**
 * The link to leave by: one for all letters to a mailbox, for ever. It goes by the key of the address, so that old letters
 * still work for whoever left, was forgotten and has come back.
 */
export function issueUnsubscribeLink(app: App, tx: Tx, subjectId: string, addressKey: string): LinkName<'unsubscribe'> {
  const purpose = 'unsubscribe';
  const tokenHash = hashOf(tokenOf(app, purpose, addressKey));
  const createdAt = app.clock.now();
  saveLastingLink(tx, { tokenHash, purpose, subjectId, messageId: null, createdAt, expiresAt: null, usedAt: null });
  return { purpose, id: addressKey };
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

/** Links die with their subject; some sooner. */
export function revokeLinksOf(tx: Tx, subjectIds: string[], purposes?: LinkPurpose[]): void {
  deleteLinksOf(tx, subjectIds, purposes);
}

/** Ends links, but for those in letters that are spared. Their page still offers a fresh one, by letter to whom it is due. */
export function endLinksOf(
  app: App,
  tx: Tx,
  subjectIds: string[],
  purposes: LinkPurpose[],
  sparedLetters: string[] = [],
): void {
  expireLinksOf(tx, subjectIds, purposes, sparedLetters, app.clock.now());
}

/** The same, but for links that are spared by their ids. */
export function endLinksBut(app: App, tx: Tx, purpose: LinkPurpose, subjectIds: string[], spared: string[]): void {
  const hashes = spared.map((id) => hashOf(tokenOf(app, purpose, id)));
  expireLinksBut(tx, subjectIds, purpose, hashes, app.clock.now());
}

/** The link that a letter names. */
export function findLinkNamed(app: App, db: Db, purpose: LinkPurpose, id: string): Link | undefined {
  return findLink(db, purpose, tokenOf(app, purpose, id));
}

/** Lets the letters already sent to one subject serve another. */
export function handOverLinks(tx: Tx, purpose: LinkPurpose, from: string, to: string): void {
  saveLinksSubject(tx, purpose, from, to);
}

/** The letters in which links to these subjects went out. */
export function messageIdsOf(db: Db, subjectIds: string[]): string[] {
  return listMessageIdsOf(db, subjectIds);
}

export function pruneLinks(app: App): number {
  const now = app.clock.now();
  return transact(app.db, (tx) => {
    const old = deleteLinksExpiredBefore(tx, now - keptAfterExpiry.long, []);
    return old + deleteLinksExpiredBefore(tx, now - keptAfterExpiry.others, longKept);
  });
}

function hashOf(token: string): string {
  return hash('sha256', token, 'hex');
}
