import { and, asc, desc, eq, inArray, isNotNull, lte, or, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { ConsentRow, Origin } from './consent.ts';
import type { Link } from './link.ts';
import { consentDetails, consents, documents, links } from './tables.server.ts';

export type StoredConsent = ConsentRow & { hash: string };
export type ConsentDetails = { salt: string; address: string } & Origin;
export type StoredDocument = typeof documents.$inferSelect;

const statements = prepared((db) => ({
  linkByHash: db
    .select()
    .from(links)
    .where(eq(links.tokenHash, sql.placeholder('tokenHash')))
    .prepare(),
}));

/** A lasting link is issued again and again: it stays as it is. */
export const saveLink = inserterOf(links, 'or ignore');

export function findLinkByHash(db: Db, tokenHash: string): Link | undefined {
  return statements(db).linkByHash.get({ tokenHash });
}

export function markLinkUsed(tx: Tx, tokenHash: string, now: number): void {
  tx.update(links).set({ usedAt: now }).where(eq(links.tokenHash, tokenHash)).run();
}

export function deleteLinksOf(tx: Tx, subjectIds: string[]): void {
  if (subjectIds.length > 0) tx.delete(links).where(inArray(links.subjectId, subjectIds)).run();
}

export function deleteLinksExpiredBefore(tx: Tx, moment: number): number {
  return tx
    .delete(links)
    .where(and(isNotNull(links.expiresAt), lte(links.expiresAt, moment)))
    .run().changes;
}

export function findLastConsent(db: Db): { seq: number; hash: string } | undefined {
  return lastConsent(db).get() as { seq: number; hash: string } | undefined;
}

const lastConsent = prepared((db) => db.$client.prepare('select seq, hash from consents order by seq desc limit 1'));

const insertConsent = inserterOf(consents);
const insertDetails = inserterOf(consentDetails);

export function saveConsent(tx: Tx, row: StoredConsent, details: ConsentDetails): void {
  insertConsent(tx, row);
  insertDetails(tx, { seq: row.seq, ...details });
}

export function* eachConsent(db: Db): Generator<StoredConsent & { details: ConsentDetails | null }> {
  const page = 1000;
  for (let after = 0; ;) {
    const rows = db
      .select()
      .from(consents)
      .leftJoin(consentDetails, eq(consentDetails.seq, consents.seq))
      .where(sql`${consents.seq} > ${after}`)
      .orderBy(asc(consents.seq))
      .limit(page)
      .all();
    for (const row of rows) yield joined(row);
    const last = rows.at(-1);
    if (!last || rows.length < page) return;
    after = last.consents.seq;
  }
}

export function listConsentsOf(db: Db, subject: string): (StoredConsent & { details: ConsentDetails | null })[] {
  return db
    .select()
    .from(consents)
    .leftJoin(consentDetails, eq(consentDetails.seq, consents.seq))
    .where(eq(consents.subject, subject))
    .orderBy(asc(consents.seq))
    .all()
    .map(joined);
}

export function listSubjectsOf(db: Db, act: string): string[] {
  const rows = db.selectDistinct({ subject: consents.subject }).from(consents).where(eq(consents.act, act)).all();
  return rows.map((row) => row.subject);
}

export function deleteDetails(tx: Tx, subjects: string[], acts: string[]): void {
  const theirs = tx
    .select({ seq: consents.seq })
    .from(consents)
    .where(or(inArray(consents.subject, subjects), inArray(consents.act, acts)));
  tx.delete(consentDetails).where(inArray(consentDetails.seq, theirs)).run();
}

export function saveDocument(tx: Tx, document: StoredDocument): void {
  tx.insert(documents).values(document).onConflictDoNothing().run();
}

/** Newest first. */
export function listDocumentVersions(db: Db, kind: string, locale: Locale): StoredDocument[] {
  return db
    .select()
    .from(documents)
    .where(and(eq(documents.kind, kind), eq(documents.locale, locale)))
    .orderBy(desc(documents.publishedAt))
    .all();
}

function joined(row: {
  consents: typeof consents.$inferSelect;
  consent_details: typeof consentDetails.$inferSelect | null;
}): StoredConsent & { details: ConsentDetails | null } {
  const consent = { ...row.consents, documentLocale: row.consents.documentLocale as Locale };
  return { ...consent, details: row.consent_details };
}
