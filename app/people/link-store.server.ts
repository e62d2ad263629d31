import { and, eq, gt, inArray, isNotNull, isNull, lte, notInArray, or, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Link, LinkPurpose } from './link.ts';
import { links } from './tables.server.ts';

const statements = prepared((db) => ({
  linkByHash: db
    .select()
    .from(links)
    .where(eq(links.tokenHash, sql.placeholder('tokenHash')))
    .prepare(),
}));

export const saveLink = inserterOf(links);

/** A lasting link is issued again and again, and leads to whom it was issued for last. */
export function saveLastingLink(tx: Tx, link: Link): void {
  const { subjectId } = link;
  tx.insert(links).values(link).onConflictDoUpdate({ target: links.tokenHash, set: { subjectId } }).run();
}

export function findLinkByHash(db: Db, tokenHash: string): Link | undefined {
  return statements(db).linkByHash.get({ tokenHash });
}

export function markLinkUsed(tx: Tx, tokenHash: string, now: number): void {
  tx.update(links).set({ usedAt: now }).where(eq(links.tokenHash, tokenHash)).run();
}

export function saveLinksSubject(tx: Tx, purpose: LinkPurpose, from: string, to: string): void {
  tx.update(links)
    .set({ subjectId: to })
    .where(and(eq(links.subjectId, from), eq(links.purpose, purpose)))
    .run();
}

export function listMessageIdsOf(db: Db, subjectIds: string[]): string[] {
  const rows = db.select({ id: links.messageId }).from(links).where(inArray(links.subjectId, subjectIds)).all();
  return rows.flatMap(({ id }) => id ?? []);
}

export function deleteLinksOf(tx: Tx, subjectIds: string[], purposes?: LinkPurpose[]): void {
  tx.delete(links)
    .where(and(inArray(links.subjectId, subjectIds), purposes && inArray(links.purpose, purposes)))
    .run();
}

/** Those that go on end now; the rows stay, because they tell in which letters the links went out. */
export function expireLinksOf(
  tx: Tx,
  subjectIds: string[],
  purposes: LinkPurpose[],
  sparedLetters: string[],
  now: number,
): void {
  const theirs = and(inArray(links.subjectId, subjectIds), inArray(links.purpose, purposes), gt(links.expiresAt, now));
  const isSent = or(isNull(links.messageId), notInArray(links.messageId, sparedLetters));
  tx.update(links).set({ expiresAt: now }).where(and(theirs, isSent)).run();
}

/** The same, but for those with these hashes. */
export function expireLinksBut(
  tx: Tx,
  subjectIds: string[],
  purpose: LinkPurpose,
  sparedHashes: string[],
  now: number,
): void {
  const theirs = and(inArray(links.subjectId, subjectIds), eq(links.purpose, purpose), gt(links.expiresAt, now));
  tx.update(links)
    .set({ expiresAt: now })
    .where(and(theirs, notInArray(links.tokenHash, sparedHashes)))
    .run();
}

export function deleteLinksExpiredBefore(tx: Tx, moment: number, spared: LinkPurpose[]): number {
  return tx
    .delete(links)
    .where(and(isNotNull(links.expiresAt), lte(links.expiresAt, moment), notInArray(links.purpose, spared)))
    .run().changes;
}
