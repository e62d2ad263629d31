import { and, asc, eq, ne, or, sql, type SQL } from 'drizzle-orm';
import { companyKey } from '#app/leads/company.ts';
import { leads, sameCompanySuggestions } from '#app/leads/tables.server.ts';
import { readTaxId } from '#app/leads/tax-id.ts';
import type { Likeness } from '#app/leads/same-company.ts';
import { companies } from '#app/people/tables.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { Country } from '#app/leads/lead.ts';

export interface FoundCompany {
  id: string;
  name: string;
  taxId: string | null;
  country: Country;
  region: string | null;
  subscribers: number | null;
}

const { id, name, taxId, country, region, subscribers } = companies;
const shown = { id, name, taxId, country, region, subscribers };
const mostFound = 20;

/** What a search for a company asks of its row: a part of the name however it is written, or how the tax id begins. */
export function matching(typed: string): SQL | undefined {
  const key = companyKey(typed);
  const number = typed.replaceAll(/[^\p{L}\d]/gu, '').toUpperCase();
  const byName = key === null ? undefined : sql`instr(${companies.nameKey}, ${key}) > 0`;
  const byNumber = /^\d{4,}$/.test(number)
    ? sql`${companies.taxId} >= ${number} and ${companies.taxId} < ${`${number}:`}`
    : undefined;
  return or(byName, byNumber) ?? sql`0`;
}

export function findCompanies(db: Db, typed: string, but: string | null = null): FoundCompany[] {
  if (typed.trim() === '') return [];
  const others = but === null ? undefined : ne(companies.id, but);
  return db
    .select(shown)
    .from(companies)
    .where(and(others, matching(typed)))
    .orderBy(asc(companies.nameKey))
    .limit(mostFound)
    .all();
}

/** Companies with the tax id or the name of this one: perhaps they are one. */
export function listAlike(
  db: Db,
  one: { id: string | null; name: string | null; taxId: string | null; country: Country },
): (FoundCompany & { because: Likeness })[] {
  const key = one.name === null ? null : companyKey(one.name);
  const reading = one.taxId === null ? undefined : readTaxId(one.taxId, one.country);
  const number = reading && !reading.doubtful ? reading.taxId : null;
  const marked = or(
    key === null ? undefined : eq(companies.nameKey, key),
    number === null ? undefined : eq(companies.taxId, number),
  );
  if (!marked) return [];
  const others = one.id === null ? undefined : ne(companies.id, one.id);
  const rows = db.select(shown).from(companies).where(and(others, marked)).limit(mostFound).all();
  return rows.map((row) => ({ ...row, because: number !== null && row.taxId === number ? 'tax-id' : 'name' }));
}

export interface AlikeLead {
  id: string;
  reference: string;
  because: Likeness;
  company: FoundCompany | null;
}

/** The leads that seem to be of one company with this one, each with the company it has been joined to. */
export function listSuggested(db: Db, leadId: string): AlikeLead[] {
  const pairs = sql`(
    select ${sameCompanySuggestions.otherId} as id, ${sameCompanySuggestions.because} as because
      from ${sameCompanySuggestions} where ${sameCompanySuggestions.leadId} = ${leadId}
    union
    select ${sameCompanySuggestions.leadId}, ${sameCompanySuggestions.because}
      from ${sameCompanySuggestions} where ${sameCompanySuggestions.otherId} = ${leadId}
  ) as pairs`;
  const because = sql<Likeness>`pairs.because`;
  return db
    .select({ id: leads.id, reference: leads.reference, because, company: shown })
    .from(leads)
    .innerJoin(pairs, sql`pairs.id = ${leads.id}`)
    .leftJoin(companies, eq(companies.id, leads.companyId))
    .where(sql`${leads.withdrawnAt} is null`)
    .orderBy(sql`${leads.createdAt} desc`)
    .limit(mostFound)
    .all();
}
