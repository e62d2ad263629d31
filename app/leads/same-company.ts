import { isLargeProvider } from '#app/mail/budget.ts';
import { domainOf } from '#app/people/address.ts';
import { companyKey } from './company.ts';
import type { Contact } from './lead.ts';
import { readTaxId } from './tax-id.ts';

/** Why two requests seem to come from one company. Only a suggestion: they are never merged by a program. */
export type Likeness = 'tax-id' | 'name' | 'domain';

type Known = Pick<Contact, 'taxId' | 'company' | 'country' | 'address'>;

/** By what a request is compared with others; null where it says nothing of a company. */
export interface Marks {
  taxId: string | null;
  companyKey: string | null;
  domain: string | null;
}

export function marksOf({ taxId, company, country, address }: Known): Marks {
  const domain = domainOf(address);
  const reading = taxId === null ? undefined : readTaxId(taxId, country);
  return {
    taxId: reading && !reading.doubtful ? reading.taxId : null,
    companyKey: company === null ? null : companyKey(company),
    domain: isLargeProvider(domain) ? null : domain,
  };
}

/** The strongest reason first: a name may be another company's, a tax id hardly. */
export function likenessOf(one: Known, other: Known): Likeness | undefined {
  const [a, b] = [marksOf(one), marksOf(other)];
  if (a.taxId !== null && a.taxId === b.taxId) return 'tax-id';
  if (a.companyKey !== null && a.companyKey === b.companyKey) return 'name';
  if (a.domain !== null && a.domain === b.domain) return 'domain';
  return undefined;
}
