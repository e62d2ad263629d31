import { z } from 'zod';
import { answerLanguages } from './answering.ts';
import { calendarCountries } from './calendar.ts';
import { minutesIn } from './time-of-day.ts';
import { isZone } from './zone-day.ts';

const clock = z.string('timeMissing').transform((typed, context) => {
  const minutes = minutesIn(typed);
  if (minutes === undefined) context.addIssue({ code: 'custom', message: 'timeInvalid' });
  return minutes ?? z.NEVER;
});

/** As it is said at the desk. Errors are tags; the page has the words. */
export const answeringForm = z
  .object({
    languages: z
      .array(z.enum(answerLanguages, 'languageUnknown'), 'languagesMissing')
      .transform((all) => answerLanguages.filter((one) => all.includes(one)))
      .refine((all) => all.length > 0, 'languagesMissing'),
    country: z.enum(calendarCountries, 'countryMissing'),
    zone: z.string('zoneInvalid').max(60, 'zoneInvalid').refine(isZone, 'zoneInvalid'),
    ...{ opens: clock, closes: clock },
    most: z
      .string()
      .regex(/^\s*\d{1,4}\s*$/, 'mostInvalid')
      .transform(Number)
      .refine((figure) => figure >= 1 && figure <= 1000, 'mostInvalid')
      .optional()
      .transform((figure) => figure ?? null),
  })
  .refine(({ opens, closes }) => opens < closes, { error: 'hoursInvalid', path: ['closes'] });
