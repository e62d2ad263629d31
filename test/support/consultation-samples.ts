import { grantRight } from '#app/consultations/rights.server.ts';
import type { Cast } from './access-samples.ts';
import { companyBy } from './companies.ts';
import { doubtedMail } from './threads.ts';

/** For every URL of rights to ask, and of mail that came in. */
export const consultationSamples: Record<string, (cast: Cast) => string | Promise<string>> = {
  '/desk/companies/:id/rights/new': ({ house, owner }) =>
    `/desk/companies/${companyBy(house.app, owner).id}/rights/new`,
  '/desk/companies/:id/rights/:right': rightPath,
  '/desk/mail/:id': mailPath(''),
  '/desk/mail/:id/admission': mailPath('/admission'),
  '/desk/mail/:id/lead': mailPath('/lead'),
  '/desk/mail/:id/refusal': mailPath('/refusal'),
  '/desk/mail/:id/reading': mailPath('/reading'),
  '/desk/mail/:id/message.eml': mailPath('/message.eml'),
};

function rightPath({ house: { app }, owner }: Cast): string {
  const { id } = companyBy(app, owner);
  const form = { kind: 'audit', startsOn: '2026-01-01', endsOn: null, personIds: null } as const;
  return `/desk/companies/${id}/rights/${grantRight(app, owner, id, form)}`;
}

/** A message that bears the name of somebody who did not send it. */
function mailPath(rest: string) {
  return async ({ house: { app }, client }: Cast) => `/desk/mail/${await doubtedMail(app, client)}${rest}`;
}
