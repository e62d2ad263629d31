import { z } from 'zod';
import { normaliseAddress } from '#app/people/address.ts';
import { topics } from './subscription.ts';

/** An address as typed, made fit to keep. Errors are tags; the page has the words. */
const addressField = z.string('addressMissing').transform((typed, context) => {
  const address = normaliseAddress(typed);
  if (address === undefined) context.addIssue({ code: 'custom', message: 'addressInvalid' });
  return address ?? z.NEVER;
});

/** Optional: how to address the person. Invisible characters are dropped. */
export const nameField = z
  .string('nameTooLong')
  .transform((typed) => typed.replace(/\p{C}/gu, '').trim())
  .pipe(z.string().max(80, 'nameTooLong'))
  .optional();

export const topicsField = z.array(z.enum(topics)).max(topics.length).optional();

export const subscriptionForm = z.object({
  address: addressField,
  name: nameField,
  topics: topicsField,
  personalData: z.boolean('consentMissing'),
  advertising: z.boolean().optional(),
  form: z.enum(['home', 'subscribe']).optional(),
});

/** A form that asks for nothing but an address. */
export const addressForm = z.object({ address: addressField });
