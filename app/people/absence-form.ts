import { z } from 'zod';

const day = (missing: string, wrong: string) => z.string(missing).pipe(z.iso.date(wrong));
const mostDays = 366;

/** Errors are tags; the desk has the words. `personId` is for the owner, who writes down everybody's. */
export const absenceForm = z
  .object({
    personId: z.string().max(64).optional(),
    startsOn: day('startsOnMissing', 'dayInvalid'),
    endsOn: day('endsOnMissing', 'dayInvalid'),
    substituteId: z.string().max(64).optional(),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
    if (days < 0) context.addIssue({ code: 'custom', path: ['endsOn'], message: 'endsBefore' });
    else if (days >= mostDays) context.addIssue({ code: 'custom', path: ['endsOn'], message: 'tooLong' });
  });
