import type { Country } from '#app/leads/lead.ts';

/** An operator that has to do with us. Made from a lead by a consultant, never merged with another unasked. */
export interface Company {
  id: string;
  name: string;
  taxId: string | null;
  country: Country;
  region: string | null;
  /** Active subscribers. */
  subscribers: number | null;
  /** Who usually looks after it. */
  consultantId: string | null;
  createdAt: number;
  changedAt: number;
  /** Grows with every change: who saves must have seen the last one. */
  version: number;
}
