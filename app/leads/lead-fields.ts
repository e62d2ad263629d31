import { z } from 'zod';
import { companyKey } from './company.ts';
import { line, present, prose, subscribers } from './lead-form.ts';
import { lossReasons } from './lead-event.ts';
import { countries, leadStates, type Contact } from './lead.ts';
import { readPhone } from './phone.ts';
import { readTaxId } from './tax-id.ts';

/** The version of the lead that whoever fills a form in has seen. */
const seenVersion = z.coerce.number('versionMissing').int('versionMissing').min(0, 'versionMissing');

/** What is known of a client and can be mended at the desk. Errors are tags; the desk has the words. */
export const fieldsForm = z.object({
  version: seenVersion,
  company: line(200, 'companyTooLong').optional(),
  subscribers,
  region: line(120, 'regionTooLong').optional(),
  country: z.enum(countries, 'countryMissing'),
  phone: line(50, 'phoneTooLong').optional(),
  taxId: line(30, 'taxIdTooLong').optional(),
});

export type EditedFields = Pick<Contact, 'company' | 'subscribers' | 'region' | 'country' | 'phone' | 'taxId'>;

export function fieldsOf(filled: z.output<typeof fieldsForm>): EditedFields {
  const { company, region, country, phone, taxId } = filled;
  return {
    company: company || null,
    subscribers: filled.subscribers ?? null,
    region: region || null,
    country,
    phone: phone ? (readPhone(phone, country).e164 ?? phone) : null,
    taxId: taxId ? readTaxId(taxId, country).taxId || null : null,
  };
}

/** The names of the fields in which they differ. */
export function changedIn(before: EditedFields, after: EditedFields): (keyof EditedFields)[] {
  const names = Object.keys(after) as (keyof EditedFields)[];
  return names.filter((name) => before[name] !== after[name]);
}

export function keyOf({ company }: EditedFields): string | null {
  return company === null ? null : companyKey(company);
}

/** An answer to the client. */
export const answerForm = z.object({
  version: seenVersion,
  answer: present('answerMissing').pipe(prose(10_000, 'answerTooLong')),
});

/** What needs nothing but to be done once. */
export const versionForm = z.object({ version: seenVersion });

/** A step of the pipeline; a lead is lost for a reason, and another reason is told in words. */
export const moveForm = z
  .object({
    version: seenVersion,
    to: z.enum(leadStates, 'stateMissing'),
    because: z.enum(lossReasons, 'reasonMissing').optional(),
    comment: prose(1000, 'commentTooLong').optional(),
  })
  .refine(({ to, because }) => to !== 'lost' || because !== undefined, { path: ['because'], error: 'reasonMissing' })
  .refine(({ to, because, comment }) => to !== 'lost' || because !== 'other' || Boolean(comment), {
    path: ['comment'],
    error: 'commentMissing',
  });

/** Who looks after a lead; nobody, where it is empty. */
export const assignmentForm = z.object({ version: seenVersion, to: z.string().max(64).optional() });
