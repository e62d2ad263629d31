import type { App } from '#app/app.server.ts';
import type { Locale } from '#app/words/locale.ts';
import type { ConsentPurpose } from './consent.ts';
import { evidenceOf, evidenceOfActs, proveLedger, type Evidence, type LedgerProof } from './ledger.server.ts';
import { listDocumentVersions } from './store.server.ts';

/** A document as it stood when a consent was given to it. */
export interface CitedDocument {
  kind: ConsentPurpose;
  locale: Locale;
  version: string;
  sha256: string;
  title: string;
  /** Markdown */
  body: string;
  publishedAt: number;
}

/** What is handed over when somebody asks what an address has consented to, and how it is known. */
export interface Extract {
  address: string;
  drawnUpAt: number;
  consultancy: App['config']['consultancy'];
  events: Evidence[];
  documents: CitedDocument[];
  ledger: LedgerProof;
}

/**
 * All the ledger says of whoever reads at a normalised address, by their `acts`, and of requests made from it; or of the
 * address itself where nobody reads; with the very words it was said to and the state of the chain.
 */
export function drawExtract(app: App, address: string, acts: string[] | undefined): Extract {
  const ofAddress = evidenceOf(app, address);
  const events = acts ? joined(evidenceOfActs(app.db, acts), ofAddress) : ofAddress;
  return {
    address,
    drawnUpAt: app.clock.now(),
    consultancy: app.config.consultancy,
    events,
    documents: citedBy(app, events),
    ledger: proveLedger(app.db),
  };
}

/** A reader may have changed addresses, a request never does. */
function joined(ofReader: Evidence[], ofAddress: Evidence[]): Evidence[] {
  const ofRequests = ofAddress.filter(({ purpose }) => purpose === 'request');
  return [...ofReader, ...ofRequests].sort((one, other) => one.seq - other.seq);
}

function citedBy(app: App, events: Evidence[]): CitedDocument[] {
  const cited = new Map<string, CitedDocument>();
  for (const { purpose: kind, documentLocale: locale, documentSha256: sha256 } of events) {
    const key = `${kind} ${locale} ${sha256}`;
    if (cited.has(key)) continue;
    const stored = listDocumentVersions(app.db, kind, locale).find((version) => version.sha256 === sha256);
    if (stored) cited.set(key, { ...stored, kind, locale });
  }
  return [...cited.values()];
}
