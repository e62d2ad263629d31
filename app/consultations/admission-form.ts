import { z } from 'zod';
import { normaliseAddress } from '#app/people/address.ts';
import { readThreadNumber } from './thread-number.ts';

/** Where a message that was doubted belongs, and who it is from, where it cannot tell itself. Errors are tags. */
export const admissionForm = z.object({
  thread: z
    .string()
    .max(200, 'numberUnreadable')
    .optional()
    .transform((typed, context) => {
      const number = typed === undefined ? null : readThreadNumber(typed);
      if (number === undefined) context.addIssue({ code: 'custom', message: 'numberUnreadable' });
      return number ?? null;
    }),
  address: z
    .string()
    .max(254, 'addressUnreadable')
    .optional()
    .transform((typed, context) => {
      const address = typed === undefined ? null : normaliseAddress(typed);
      if (address === undefined) context.addIssue({ code: 'custom', message: 'addressUnreadable' });
      return address ?? null;
    }),
});

/** As somebody of us says it; null where the message itself is to be asked. */
export type Claim = z.infer<typeof admissionForm>;
