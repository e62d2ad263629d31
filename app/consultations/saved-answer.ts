import { z } from 'zod';
import { line, present, prose } from '#app/leads/lead-form.ts';
import { locales, type Locale } from '#app/words/locale.ts';
import { unknownIn } from './variables.ts';

/** What is answered again and again, with variables where clients differ. */
export interface SavedAnswer {
  id: string;
  title: string;
  locale: Locale;
  text: string;
  changedAt: number;
  byId: string | null;
}

/** Errors are tags; the desk has the words. */
export const savedAnswerForm = z.object({
  title: present('titleMissing').pipe(line(120, 'titleTooLong')),
  locale: z.enum(locales, 'localeMissing'),
  text: present('textMissing')
    .pipe(prose(9000, 'textTooLong'))
    .refine((text) => unknownIn(text).length === 0, 'variableUnknown'),
});

export type SavedAnswerFields = z.output<typeof savedAnswerForm>;
