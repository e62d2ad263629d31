import { eq } from 'drizzle-orm';
import type { Likeness } from '#app/leads/same-company.ts';
import { leads } from '#app/leads/tables.server.ts';
import { companies } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import {
  findCompanies,
  listAlike,
  listSuggested,
  type AlikeLead,
  type FoundCompany,
} from './find-companies.queries.server.ts';

/** Why a company is suggested; `reference` names the lead that is of it already, where the likeness is to that lead. */
export interface Suggestion {
  company: FoundCompany;
  because: Likeness;
  reference: string | null;
}

export interface LeadCompany {
  lead: { id: string; reference: string; company: string | null };
  joined: FoundCompany | null;
  suggestions: Suggestion[];
  /** Leads that seem to be of the same company, and are of none yet. */
  alike: Pick<AlikeLead, 'id' | 'reference' | 'because'>[];
  found: FoundCompany[];
  wanted: string;
}

/** Of which company a lead is, or may be: what the panel on its page shows. Three statements, one where it is joined. */
export function findLeadCompany(db: Db, leadId: string, wanted = ''): LeadCompany | undefined {
  const { id, name, taxId, country, region, subscribers } = companies;
  const row = db
    .select({ lead: leads, joined: { id, name, taxId, country, region, subscribers } })
    .from(leads)
    .leftJoin(companies, eq(id, leads.companyId))
    .where(eq(leads.id, leadId))
    .get();
  if (!row) return undefined;
  const { lead, joined } = row;
  const known = { lead: { id: lead.id, reference: lead.reference, company: lead.company }, joined, wanted };
  if (joined || lead.withdrawnAt !== null) return { ...known, suggestions: [], alike: [], found: [] };
  const pairs = listSuggested(db, leadId);
  const suggestions = suggestionsOf(
    pairs,
    listAlike(db, { id: null, name: lead.company, taxId: lead.taxId, country: lead.country }),
  );
  return {
    ...known,
    suggestions,
    alike: pairs
      .filter((one) => one.company === null)
      .map(({ id: other, reference, because }) => ({ id: other, reference, because })),
    found: findCompanies(db, wanted).filter((one) => !suggestions.some(({ company }) => company.id === one.id)),
  };
}

/** Each company once, for the strongest reason there is. */
function suggestionsOf(pairs: AlikeLead[], alike: (FoundCompany & { because: Likeness })[]): Suggestion[] {
  const all: Suggestion[] = [
    ...alike.map(({ because, ...company }) => ({ company, because, reference: null })),
    ...pairs.flatMap(({ company, because, reference }) => (company ? [{ company, because, reference }] : [])),
  ];
  all.sort((a, b) => strength.indexOf(a.because) - strength.indexOf(b.because));
  return all.filter((one, index) => all.findIndex(({ company }) => company.id === one.company.id) === index);
}

const strength: Likeness[] = ['tax-id', 'name', 'domain'];
