import type { Db } from '#app/storage/open.server.ts';
import { listCompaniesMarked } from './company-store.server.ts';
import { findCompany } from './people-store.server.ts';

/**
 * Who usually looks after a company: the one it is known by, else the ones with its tax number, else the ones with its
 * name. Where those have several consultants nobody is taken for the usual one.
 */
export function findUsualConsultant(
  db: Db,
  { companyId, taxId, companyKey }: { companyId: string | null; taxId: string | null; companyKey: string | null },
): string | null {
  const known = companyId === null ? undefined : findCompany(db, companyId);
  if (known) return known.consultantId;
  const alike = listCompaniesMarked(db, null, { taxId, companyKey });
  const certain = alike.filter((company) => taxId !== null && company.taxId === taxId);
  const consultants = new Set((certain.length > 0 ? certain : alike).flatMap(({ consultantId }) => consultantId ?? []));
  const [only = null] = consultants;
  return consultants.size === 1 ? only : null;
}
