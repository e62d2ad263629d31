import { z } from 'zod';

/** What the owner says to erase somebody. */
export const erasureForm = z.object({
  because: z.enum(['asked', 'withdrawn'], 'becauseMissing'),
  /** A letter's date and number; never a name, because it is kept for years. */
  reason: z.string().trim().max(300, 'reasonTooLong').optional(),
  /** The address typed once more, or a word where no address is known. */
  typed: z.string('typedMissing').trim(),
});
