import { z } from 'zod';
import { line, present, subscribers } from '#app/leads/lead-form.ts';
import { countries } from '#app/leads/lead.ts';
import { readPhone } from '#app/leads/phone.ts';
import { readTaxId } from '#app/leads/tax-id.ts';
import { addressForm } from '#app/journal/subscription-form.ts';
import { locales } from '#app/words/locale.ts';
import type { CompanyFacts } from './company.ts';
import type { Person } from './person.ts';

/** The version that whoever fills the form in has seen. */
const version = z.coerce.number('versionMissing').int('versionMissing').min(0, 'versionMissing');

/** Errors are tags; the desk has the words. */
export const companyForm = z.object({
  name: present('companyMissing').pipe(line(200, 'companyTooLong')),
  taxId: line(30, 'taxIdTooLong').optional(),
  country: z.enum(countries, 'countryMissing'),
  region: line(120, 'regionTooLong').optional(),
  subscribers,
  consultantId: z.string().max(64).optional(),
  version: version.optional(),
});

export function factsOf(filled: z.output<typeof companyForm>): CompanyFacts {
  const { name, taxId, country, region, consultantId } = filled;
  return {
    ...{ name, country },
    taxId: taxId ? readTaxId(taxId, country).taxId || null : null,
    region: region || null,
    subscribers: filled.subscribers ?? null,
    consultantId: consultantId || null,
  };
}

/** Somebody of a company. `seen`: what the form was filled with, so that a colleague's change is not undone unseen. */
export const clientForm = z.object({
  name: present('nameMissing').pipe(line(120, 'nameTooLong')),
  address: addressForm.shape.address,
  phone: line(50, 'phoneTooLong').optional(),
  locale: z.enum(locales, 'localeMissing'),
  seen: z.string().max(2000).optional(),
});

export type ClientFacts = Pick<Person, 'name' | 'address' | 'phone' | 'locale'>;

export function clientOf(filled: z.output<typeof clientForm>, country: CompanyFacts['country']): ClientFacts {
  const { name, address, phone, locale } = filled;
  return { name, address, locale, phone: phone ? (readPhone(phone, country).e164 ?? phone) : null };
}

/** What a form has shown of somebody, in one text. */
export function seenOf({ name, address, phone, locale }: ClientFacts): string {
  return JSON.stringify([name, address, phone, locale]);
}

/** Two companies that are one, by the versions of both that were looked at. */
export const mergeForm = z.object({
  other: z.string('companyMissing').min(1, 'companyMissing').max(64),
  version,
  otherVersion: version,
});
