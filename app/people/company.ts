import type { Country } from '#app/leads/lead.ts';

/** What is known of an operator, and who of us looks after it. */
export interface CompanyFacts {
  name: string;
  /** As it was typed, without spaces; checked, never refused. */
  taxId: string | null;
  country: Country;
  region: string | null;
  /** Active subscribers. */
  subscribers: number | null;
  /** Who usually looks after it. */
  consultantId: string | null;
}

/** An operator that has to do with us. Made from a lead by a consultant, never merged with another unasked. */
export interface Company extends CompanyFacts {
  id: string;
  createdAt: number;
  changedAt: number;
  /** Grows with every change: who saves must have seen the last one. */
  version: number;
}

const factNames = ['name', 'taxId', 'country', 'region', 'subscribers', 'consultantId'] as const;
export type FactName = (typeof factNames)[number];

/** What a change would change. */
export function changedFacts(known: CompanyFacts, wanted: CompanyFacts): FactName[] {
  return factNames.filter((fact) => known[fact] !== wanted[fact]);
}

/** The facts of the company that stays, with what it lacks taken from the one that goes. */
export function mergedFacts(stays: CompanyFacts, goes: CompanyFacts): CompanyFacts {
  const { name, country, taxId, region, subscribers, consultantId } = stays;
  return {
    ...{ name, country },
    taxId: taxId ?? goes.taxId,
    region: region ?? goes.region,
    subscribers: subscribers ?? goes.subscribers,
    consultantId: consultantId ?? goes.consultantId,
  };
}
