import { grantRight } from '#app/consultations/rights.server.ts';
import type { Cast } from './access-samples.ts';
import { companyBy } from './companies.ts';

/** For every URL of rights to ask, and of mail that came in. */
export const consultationSamples: Record<string, (cast: Cast) => string | Promise<string>> = {
  '/desk/companies/:id/rights/new': ({ house, owner }) =>
    `/desk/companies/${companyBy(house.app, owner).id}/rights/new`,
  '/desk/companies/:id/rights/:right': rightPath,
};

function rightPath({ house: { app }, owner }: Cast): string {
  const { id } = companyBy(app, owner);
  const form = { kind: 'audit', startsOn: '2026-01-01', endsOn: null, personIds: null } as const;
  return `/desk/companies/${id}/rights/${grantRight(app, owner, id, form)}`;
}
