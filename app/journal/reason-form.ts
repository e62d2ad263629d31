import { z } from 'zod';
import { unsubscribeReasons } from './subscription.ts';

/** Why somebody left: both parts optional. */
export const reasonForm = z.object({
  reason: z.enum(unsubscribeReasons).optional(),
  remark: z
    .string('tooLong')
    .transform((typed) => typed.replace(/[^\P{C}\r\n\t]/gu, '').trim())
    .pipe(z.string().max(1000, 'tooLong'))
    .optional(),
});
