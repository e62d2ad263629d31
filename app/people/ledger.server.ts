import { hash, randomUUID } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { canonical, canonicalDetails, genesis } from './consent.ts';
import type { ConsentEvent, ConsentForm, ConsentPurpose, ConsentRow, Origin } from './consent.ts';
import { currentDocument, isGenuine } from './documents.server.ts';
import {
  countUnexplained,
  deleteDetails,
  eachConsent,
  findCitation,
  findLastConsent,
  listConsentsOf,
  listDocuments,
  listSubjectsOf,
  saveConsent,
  type Citation,
  type ConsentDetails,
} from './store.server.ts';

export interface ConsentEntry {
  event: ConsentEvent;
  /** One line each. */
  purposes: readonly ConsentPurpose[];
  address: string;
  locale: Locale;
  form: ConsentForm;
  act: string;
  /** The acts whose consent this answers: their document is cited. What is given cites the document in force. */
  answers?: string[];
  messageId: string | null;
  origin: Origin;
}

/** Adds lines to the ledger, in the transaction of what they record. */
export function recordConsent(app: App, tx: Tx, entry: ConsentEntry): void {
  const last = findLastConsent(tx);
  let seq = last?.seq ?? 0;
  let previousHash = last?.hash ?? genesis;
  for (const purpose of entry.purposes) {
    const details = detailsOf(entry);
    const row = {
      seq: (seq += 1),
      at: app.clock.now(),
      subject: app.mac('address', entry.address),
      event: entry.event,
      purpose,
      ...citationFor(app, tx, entry, purpose),
      form: entry.form,
      act: entry.act,
      messageId: entry.messageId,
      detailsHash: sha256(canonicalDetails(details)),
      previousHash,
    };
    previousHash = sha256(canonical(row));
    saveConsent(tx, { ...row, hash: previousHash }, details);
  }
}

export function isLedgerEmpty(db: Db): boolean {
  return findLastConsent(db) === undefined;
}

export type Evidence = Omit<ConsentRow, 'subject'> & { hash: string; details: Omit<ConsentDetails, 'salt'> | null };

/** Everything the ledger says about an address, oldest first; `details` is null where the personal part was destroyed. */
export function evidenceOf(app: App, address: string): Evidence[] {
  return listConsentsOf(app.db, { subject: app.mac('address', address) }).map(asEvidence);
}

/** The same of an address that is known by its key alone. */
export function evidenceOfKey(db: Db, subject: string): Evidence[] {
  return listConsentsOf(db, { subject }).map(asEvidence);
}

/** The same about one person, whom an address alone does not tell from others who had it, or hide who had another. */
export function evidenceOfActs(db: Db, acts: string[]): Evidence[] {
  return listConsentsOf(db, { acts }).map(asEvidence);
}

/**
 * Destroys the personal part of all lines of these acts, which is on record for each of them, under one purpose of theirs.
 * Returns how many there were, not counting those by which it is on record.
 */
export function destroyDetails(
  app: App,
  tx: Tx,
  acts: string[],
  entry: Pick<ConsentEntry, 'address' | 'locale' | 'form' | 'origin'>,
  purpose: ConsentPurpose = 'personal-data',
): number {
  const what = { event: 'destroyed', purposes: [purpose], answers: acts, messageId: null } as const;
  for (const act of acts) recordConsent(app, tx, { ...entry, ...what, act });
  return deleteDetails(tx, acts) - acts.length;
}

/** Whom these acts were about: more than one subject where an address was changed. */
export function subjectsOf(db: Db, acts: string[]): string[] {
  return listSubjectsOf(db, acts);
}

type Breach = 'gap' | 'link' | 'row' | 'details' | 'document';

export type LedgerProof =
  | { holds: true; rows: number; destroyed: number; unexplained: number; head: string }
  | { holds: false; brokenAt: number; because: Breach };

/**
 * Recomputes the whole chain and the documents it cites. `destroyed` counts the rows whose personal part is gone, which
 * the chain outlives; `unexplained` those among them whose destruction is not on record.
 */
export function proveLedger(db: Db): LedgerProof {
  const genuine = new Set(
    listDocuments(db)
      .filter(isGenuine)
      .map(({ kind, locale, sha256: is }) => `${kind} ${locale} ${is}`),
  );
  let head = genesis;
  let rows = 0;
  let destroyed = 0;
  for (const row of eachConsent(db)) {
    const broken = (because: Breach) => ({ holds: false, brokenAt: row.seq, because }) as const;
    if (row.seq !== rows + 1) return broken('gap');
    if (row.previousHash !== head) return broken('link');
    if (sha256(canonical(row)) !== row.hash) return broken('row');
    if (row.details && sha256(canonicalDetails(row.details)) !== row.detailsHash) return broken('details');
    if (!genuine.has(`${row.purpose} ${row.documentLocale} ${row.documentSha256}`)) return broken('document');
    if (!row.details) destroyed += 1;
    rows += 1;
    head = row.hash;
  }
  return { holds: true, rows, destroyed, unexplained: countUnexplained(db), head };
}

function citationFor(app: App, tx: Tx, { answers, locale }: ConsentEntry, purpose: ConsentPurpose): Citation {
  const answered = answers && findCitation(tx, answers, purpose);
  if (answered) return answered;
  const { version, sha256 } = currentDocument(app, purpose, locale);
  return { documentVersion: version, documentLocale: locale, documentSha256: sha256 };
}

function asEvidence({
  subject: _,
  details,
  ...row
}: ConsentRow & { hash: string; details: ConsentDetails | null }): Evidence {
  return { ...row, details: details && { address: details.address, ip: details.ip, userAgent: details.userAgent } };
}

function detailsOf({ address, origin }: ConsentEntry): ConsentDetails {
  return { salt: randomUUID(), address, ip: origin.ip, userAgent: origin.userAgent.slice(0, 500) };
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
