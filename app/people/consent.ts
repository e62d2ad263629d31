import type { Locale } from '#app/words/locale.ts';

/** The journal's processing of data, advertising, and the answer to a request: each a consent, and a document, of its own. */
export const consentPurposes = ['personal-data', 'advertising', 'request'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** What a reader of the journal has consented to: processing always, advertising only by the second box. */
export function purposesOf(advertising: boolean): ConsentPurpose[] {
  return advertising ? ['personal-data', 'advertising'] : ['personal-data'];
}

/**
 * What can happen to a consent: `given` on a form, `confirmed` from the letter, `changed` (address or scope),
 * `withdrawn` by the person, `destroyed` when the personal part was wiped.
 */
export type ConsentEvent = 'given' | 'confirmed' | 'changed' | 'withdrawn' | 'destroyed';

/** Where it was said. */
export type ConsentForm =
  | 'home'
  | 'subscribe'
  | 'confirmation'
  | 'preferences'
  | 'unsubscribe'
  | 'one-click'
  | 'complaint'
  | 'address'
  | 'erasure'
  | 'retention'
  | 'restore'
  | 'desk'
  | RequestForm;

/** Where somebody writes to us for something: a form of each sort, and the page of the request. */
export type RequestForm = 'assessment' | 'application' | 'question' | 'request-page';

/** Where a form was sent from, as evidence. */
export interface Origin {
  ip: string;
  userAgent: string;
}

/** What happens by itself has no origin. */
export const nobody: Origin = { ip: '', userAgent: '' };

export interface ConsentRow {
  seq: number;
  at: number;
  /** Keyed hash of the address. */
  subject: string;
  event: ConsentEvent;
  purpose: ConsentPurpose;
  documentVersion: string;
  documentLocale: Locale;
  documentSha256: string;
  form: ConsentForm;
  /** What it belongs to: the subscription request, the reader or the request to us. */
  act: string;
  /** The letter through which it was asked for or confirmed. */
  messageId: string | null;
  detailsHash: string;
  previousHash: string;
}

/** What the first row of the chain points at. */
export const genesis = '0'.repeat(64);

/** The bytes a row's hash is taken over: every field, in a fixed order, free of ambiguity. */
export function canonical(row: ConsentRow): string {
  return JSON.stringify([
    row.seq,
    row.at,
    row.subject,
    row.event,
    row.purpose,
    row.documentVersion,
    row.documentLocale,
    row.documentSha256,
    row.form,
    row.act,
    row.messageId,
    row.detailsHash,
    row.previousHash,
  ]);
}

/** The bytes of the personal part; the salt keeps an address from being guessed once the part is destroyed. */
export function canonicalDetails(details: { salt: string; address: string } & Origin): string {
  return JSON.stringify([details.salt, details.address, details.ip, details.userAgent]);
}
