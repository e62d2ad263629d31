import type { App } from '#app/app.server.ts';
import { companyKey } from '#app/leads/company.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { findColleague } from './colleagues.server.ts';
import { updateCompany } from './company-store.server.ts';
import { changedFacts, type Company, type CompanyFacts } from './company.ts';
import { findCompany } from './people-store.server.ts';

export type CompanyChanged =
  | { refused: undefined; company: Company }
  | { refused: 'changed'; company: Company }
  | { refused: 'gone' }
  /** Whoever was named to look after it does not, or no longer. */
  | { refused: 'no-consultant' };

/** Corrects what is known of a company, unless somebody else has since `version` was read. */
export function changeCompany(
  app: App,
  personId: string,
  id: string,
  facts: CompanyFacts,
  version: number,
): CompanyChanged {
  return transact(app.db, (tx): CompanyChanged => {
    const known = findCompany(tx, id);
    if (!known) return { refused: 'gone' };
    const fields = changedFacts(known, facts);
    if (fields.length === 0) return { refused: undefined, company: known };
    if (known.version !== version) return { refused: 'changed', company: known };
    const { consultantId } = facts;
    if (consultantId !== null && consultantId !== known.consultantId && !findColleague(tx, consultantId, 'leads'))
      return { refused: 'no-consultant' };
    const company = { ...known, ...facts, version: version + 1, changedAt: app.clock.now() };
    updateCompany(tx, { ...company, nameKey: companyKey(company.name) });
    audit(app, tx, personId, 'company-changed', { kind: 'company', id }, { fields: fields.join(' ') });
    return { refused: undefined, company };
  });
}
