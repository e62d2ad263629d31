import type { App } from '#app/app.server.ts';
import { companyKey } from '#app/leads/company.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { findColleague } from './colleagues.server.ts';
import { placePerson, saveCompany } from './company-store.server.ts';
import type { Company, CompanyFacts } from './company.ts';
import { findCompany } from './people-store.server.ts';

export type CompanyMade = { refused: undefined; company: Company } | { refused: 'no-consultant' };

/** A new company, by hand. */
export function makeCompany(app: App, personId: string, facts: CompanyFacts): CompanyMade {
  return transact(app.db, (tx): CompanyMade => {
    if (facts.consultantId !== null && !findColleague(tx, facts.consultantId, 'leads'))
      return { refused: 'no-consultant' };
    return { refused: undefined, company: enterCompany(app, tx, personId, facts) };
  });
}

/** The same as a part of something larger. */
export function enterCompany(app: App, tx: Tx, personId: string, facts: CompanyFacts): Company {
  const now = app.clock.now();
  const company: Company = { ...facts, id: app.newId(), createdAt: now, changedAt: now, version: 1 };
  saveCompany(tx, { ...company, nameKey: companyKey(company.name) });
  audit(app, tx, personId, 'company-made', { kind: 'company', id: company.id });
  return company;
}

export function knowsCompany(tx: Tx, id: string): boolean {
  return findCompany(tx, id) !== undefined;
}

/** A client who is of no company yet is of this one. */
export function joinPerson(tx: Tx, personId: string, companyId: string): void {
  placePerson(tx, personId, companyId);
}
