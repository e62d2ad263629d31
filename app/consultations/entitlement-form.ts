import { z } from 'zod';
import { entitlementKinds } from './entitlement.ts';

/** A right to ask, as it is given at the desk. Errors are tags; the page has the words. */
export const entitlementForm = z
  .object({
    kind: z.enum(entitlementKinds, 'kindMissing'),
    startsOn: z.iso.date('startMissing'),
    endsOn: z.iso
      .date('endInvalid')
      .optional()
      .transform((day) => day ?? null),
    /** Nobody named: everybody of the company. */
    personIds: z
      .array(z.string())
      .max(100, 'tooManyPeople')
      .default([])
      .transform((ids) => (ids.length === 0 ? null : ids)),
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || startsOn <= endsOn, {
    error: 'endBeforeStart',
    path: ['endsOn'],
  });

export type EntitlementForm = z.infer<typeof entitlementForm>;
