import type { z } from 'zod';
import type { Locale } from '#app/words/locale.ts';
import type { assessmentForm, questionForm } from './lead-form.ts';
import type { CarriedEstimate, Contact, Lead, Subject } from './lead.ts';
import { readPhone } from './phone.ts';
import { readTaxId } from './tax-id.ts';

/** What somebody asks for, before it has a number. */
export interface LeadWish extends Contact {
  subject: Subject;
  /** A key of the methodology map; null where nobody has said. */
  topic: string | null;
  text: string;
  answers: Lead['answers'];
  estimate: CarriedEstimate | null;
  locale: Locale;
  /** Whether they also want the journal's advertising. */
  advertising: boolean;
}

type Filled = z.output<typeof assessmentForm> | z.output<ReturnType<typeof questionForm>>;

/** What was filled in, made fit to keep. */
export function wishOf(
  filled: Filled,
  about: Pick<LeadWish, 'subject' | 'locale'> & Partial<Pick<LeadWish, 'answers' | 'estimate'>>,
): LeadWish {
  const { country, phone, taxId } = filled;
  return {
    name: filled.name,
    company: filled.company || null,
    taxId: taxId ? readTaxId(taxId, country).taxId || null : null,
    country,
    region: filled.region || null,
    address: filled.address,
    phone: phone ? (readPhone(phone, country).e164 ?? phone) : null,
    subscribers: filled.subscribers ?? null,
    topic: ('topic' in filled && filled.topic) || null,
    text: filled.text ?? '',
    answers: {},
    estimate: null,
    advertising: filled.advertising ?? false,
    ...about,
  };
}

/** What was perhaps mistyped: to be asked about, never refused. */
export function doubtsOf({
  phone,
  taxId,
  country,
}: Pick<Contact, 'phone' | 'taxId' | 'country'>): ('phone' | 'taxId')[] {
  const doubts: ('phone' | 'taxId')[] = [];
  if (taxId !== null && readTaxId(taxId, country).doubtful) doubts.push('taxId');
  if (phone !== null && readPhone(phone, country).doubtful) doubts.push('phone');
  return doubts;
}

/** A telephone number as people write it. */
export function shownPhone(phone: string, country: Contact['country']): string {
  return readPhone(phone, country).shown;
}
