import { hash, randomUUID } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import type { Locale } from '#app/words/locale.ts';
import { canonical, canonicalDetails, genesis } from './consent.ts';
import type { ConsentEvent, ConsentForm, ConsentPurpose, ConsentRow, Origin } from './consent.ts';
import { currentDocument } from './documents.server.ts';
import {
  deleteDetails,
  eachConsent,
  findLastConsent,
  listConsentsOf,
  listSubjectsOf,
  saveConsent,
  type ConsentDetails,
} from './store.server.ts';

export interface ConsentEntry {
  event: ConsentEvent;
  /** One line each. */
  purposes: ConsentPurpose[];
  address: string;
  locale: Locale;
  form: ConsentForm;
  act: string;
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
    const document = currentDocument(app, purpose, entry.locale);
    const row = {
      seq: (seq += 1),
      at: app.clock.now(),
      subject: app.mac('address', entry.address),
      event: entry.event,
      purpose,
      documentVersion: document.version,
      documentLocale: entry.locale,
      documentSha256: document.sha256,
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
  return listConsentsOf(app.db, app.mac('address', address)).map(({ subject: _, details, ...row }) => ({
    ...row,
    details: details && { address: details.address, ip: details.ip, userAgent: details.userAgent },
  }));
}

/** Destroys the personal part of all lines of these subjects, and of everything that belongs to these acts. */
export function destroyDetails(tx: Tx, subjects: string[], acts: string[]): void {
  deleteDetails(tx, subjects, acts);
}

/** Whom an act was about: more than one subject where an address was changed. */
export function subjectsOf(db: Db, act: string): string[] {
  return listSubjectsOf(db, act);
}

export type LedgerProof =
  | { holds: true; rows: number; destroyed: number; head: string }
  | { holds: false; brokenAt: number; because: 'gap' | 'link' | 'row' | 'details' };

/** Recomputes the whole chain. `destroyed` counts the rows whose personal part is gone, which the chain outlives. */
export function proveLedger(db: Db): LedgerProof {
  let head = genesis;
  let rows = 0;
  let destroyed = 0;
  for (const row of eachConsent(db)) {
    const broken = (because: 'gap' | 'link' | 'row' | 'details') =>
      ({ holds: false, brokenAt: row.seq, because }) as const;
    if (row.seq !== rows + 1) return broken('gap');
    if (row.previousHash !== head) return broken('link');
    if (sha256(canonical(row)) !== row.hash) return broken('row');
    if (row.details && sha256(canonicalDetails(row.details)) !== row.detailsHash) return broken('details');
    if (!row.details) destroyed += 1;
    rows += 1;
    head = row.hash;
  }
  return { holds: true, rows, destroyed, head };
}

function detailsOf({ address, origin }: ConsentEntry): ConsentDetails {
  return { salt: randomUUID(), address, ip: origin.ip, userAgent: origin.userAgent.slice(0, 500) };
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
