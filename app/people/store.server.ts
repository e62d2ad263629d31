import { and, asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { inserterOf } from '#app/storage/insert.server.ts';
import { prepared, type Db, type Tx } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { ConsentPurpose, ConsentRow, Origin } from './consent.ts';
import { consentDetails, consents, documents } from './tables.server.ts';

export type StoredConsent = ConsentRow & { hash: string };
export type ConsentDetails = { salt: string; address: string } & Origin;
export type StoredDocument = typeof documents.$inferSelect;

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

/** What is on record of an address, or of what somebody did, wherever they were reached at the time. */
export function listConsentsOf(
  db: Db,
  whose: { subject: string } | { acts: string[] },
): (StoredConsent & { details: ConsentDetails | null })[] {
  return db
    .select()
    .from(consents)
    .leftJoin(consentDetails, eq(consentDetails.seq, consents.seq))
    .where('acts' in whose ? inArray(consents.act, whose.acts) : eq(consents.subject, whose.subject))
    .orderBy(asc(consents.seq))
    .all()
    .map(joined);
}

export function listSubjectsOf(db: Db, acts: string[]): string[] {
  const rows = db.selectDistinct({ subject: consents.subject }).from(consents).where(inArray(consents.act, acts)).all();
  return rows.map((row) => row.subject);
}

export type Citation = Pick<StoredConsent, 'documentVersion' | 'documentLocale' | 'documentSha256'>;

/** The document that was last cited for a purpose in these acts. */
export function findCitation(db: Db, acts: string[], purpose: ConsentPurpose): Citation | undefined {
  const { documentVersion, documentLocale, documentSha256 } = consents;
  const row = db
    .select({ documentVersion, documentLocale, documentSha256 })
    .from(consents)
    .where(and(inArray(consents.act, acts), eq(consents.purpose, purpose)))
    .orderBy(desc(consents.seq))
    .limit(1)
    .get();
  return row && { ...row, documentLocale: row.documentLocale as Locale };
}

export function deleteDetails(tx: Tx, acts: string[]): number {
  const theirs = tx.select({ seq: consents.seq }).from(consents).where(inArray(consents.act, acts));
  return tx.delete(consentDetails).where(inArray(consentDetails.seq, theirs)).run().changes;
}

/** How many lines have lost their personal part although no destruction is on record for their act. */
export function countUnexplained(db: Db): number {
  const destroyed = db.select({ act: consents.act }).from(consents).where(eq(consents.event, 'destroyed'));
  const kept = db.select({ seq: consentDetails.seq }).from(consentDetails);
  const row = db
    .select({ count: sql<number>`count(*)` })
    .from(consents)
    .where(and(notInArray(consents.seq, kept), notInArray(consents.act, destroyed)))
    .get();
  return row?.count ?? 0;
}

export function saveDocument(tx: Tx, document: StoredDocument): void {
  tx.insert(documents).values(document).onConflictDoNothing().run();
}

export function listDocuments(db: Db): StoredDocument[] {
  return db.select().from(documents).all();
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
