import { companyKey } from '#app/leads/company.ts';
import { isOfPerson } from '#app/leads/tax-id.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { updateCompany } from './company-store.server.ts';
import { findCompany } from './people-store.server.ts';
import { isCalledBy } from './sole-trader.ts';

/**
 * A company that bears the name of somebody whose data is destroyed, or their own tax id, does so no longer: it is called
 * `instead` from now on. Returns how many there were.
 */
export function forgetCompanyName(
  tx: Tx,
  companyId: string | null,
  of: { names: string[]; taxIds: string[] },
  instead: string,
): number {
  const company = companyId === null ? undefined : findCompany(tx, companyId);
  if (!company) return 0;
  const { taxId, country, version } = company;
  const isCalled = isCalledBy(company, of.names);
  const isTaxed = taxId !== null && of.taxIds.includes(taxId) && isOfPerson(taxId, country);
  if (!isCalled && !isTaxed) return 0;
  const name = isCalled ? instead : company.name;
  updateCompany(tx, { ...company, name, nameKey: companyKey(name), taxId: null, version: version + 1 });
  return 1;
}
