import type { Tier } from '#app/catalogue/tier.ts';
import type { Locale } from '#app/words/locale.ts';
import type { LossReason } from './lead-event.ts';

/** What somebody has written to us for. */
export type Subject =
  | { kind: 'assessment' }
  | { kind: 'tier'; tier: Tier }
  /** By the slug of the course. */
  | { kind: 'course'; course: string; seats: number; waits: boolean }
  | { kind: 'question' };

export const leadKinds = ['assessment', 'tier', 'course', 'question'] as const satisfies Subject['kind'][];

/** The pipeline; what follows `new` is moved on by consultants. `consulted`: it goes on as a thread of questions. */
export const leadStates = ['new', 'in-work', 'assessed', 'proposed', 'won', 'consulted', 'lost', 'withdrawn'] as const;
export type LeadState = (typeof leadStates)[number];

/** By a form of the site, or by a letter to us. */
export type LeadWay = 'form' | 'mail';

/** The countries of the CIS (ISO 3166), Russia first; `other` for the rest of the world. */
export const countries = ['RU', 'BY', 'KZ', 'UZ', 'KG', 'AM', 'AZ', 'TJ', 'TM', 'MD', 'other'] as const;
export type Country = (typeof countries)[number];

export interface Contact {
  name: string;
  company: string | null;
  /** As it was typed, without spaces; checked, never refused. */
  taxId: string | null;
  country: Country;
  region: string | null;
  address: string;
  /** E.164 where it could be understood, as typed where not. */
  phone: string | null;
  /** Active subscribers. */
  subscribers: number | null;
}

/** «Заявка»: who has written to us, about what, and what has come of it. */
export interface Lead extends Contact {
  id: string;
  /** «О-2026-0007» */
  reference: string;
  subject: Subject;
  state: LeadState;
  /** What a question is about, by a key of the methodology map; the map may have changed since. */
  topic: string | null;
  /** How it came. */
  way: LeadWay;
  text: string;
  /** What the tier needs to know, by question. */
  answers: Record<string, string>;
  /** The query string of the estimate that was on the screen, to be reckoned again; and what it came to then. */
  estimate: CarriedEstimate | null;
  locale: Locale;
  createdAt: number;
  changedAt: number;
  companyId: string | null;
  /** The client, once they are known as a person. */
  personId: string | null;
  /** Who of us looks after it. */
  assigneeId: string | null;
  /** Until when the client is to hear from us; null while we wait for them. */
  answerBy: number | null;
  lostBecause: LossReason | null;
  /** Grows with every change at the desk: who saves must have seen the last one. */
  version: number;
}

export interface CarriedEstimate {
  /** Without the question mark: `subscribers=20000&disconnects=300&bill=450`. */
  query: string;
  engine: string;
  seed: number;
  /** Durably kept, subscribers a month: P10, P50, P90. */
  durable: [number, number, number];
}

/** Something said on the page of a request. */
export interface LeadMessage {
  id: string;
  from: 'client' | 'us';
  text: string;
  at: number;
}

export interface LeadFile {
  id: string;
  name: string;
  /** Found by content, never by what the sender said. */
  type: string;
  size: number;
  sha256: string;
  storedAt: number;
}
