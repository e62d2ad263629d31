import { z } from 'zod';
import { line, present, prose } from '#app/leads/lead-form.ts';
import { longestQuestion } from './question-form.ts';

/** The version of the thread that whoever fills a form in has seen. */
const version = z.coerce.number('versionMissing').int('versionMissing').min(0, 'versionMissing');

/** For what needs no more than a button. Errors are tags; the desk has the words. */
export const seenForm = z.object({ version });

export const revocationForm = z.object({ version, person: z.string('notPossible').min(1).max(64, 'notPossible') });

export const threadAnswerForm = z.object({
  version,
  text: present('textMissing').pipe(prose(longestQuestion, 'textTooLong')),
});

/** Empty is nobody, who cannot have it. */
export const givingForm = z.object({ version, to: z.string('nobodyThere').max(64, 'nobodyThere').optional() });

export const topicForm = z.object({ version, topic: line(100, 'topicUnknown').optional() });

export const companyForm = z.object({ version, company: z.string('companyUnknown').min(1).max(64, 'companyUnknown') });

/** Hours of Moscow at which a thread can wake. */
export const wakingHours = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as const;

/** To be put off until a day and an hour; or, by the button beside it, to be had back. */
export const snoozeForm = z
  .object({
    version,
    wake: z.literal('on').optional(),
    day: z.iso.date('dayInvalid').optional(),
    hour: z.coerce
      .number('hourInvalid')
      .refine((hour) => wakingHours.some((one) => one === hour), 'hourInvalid')
      .optional(),
  })
  .refine(({ wake, day }) => wake !== undefined || day !== undefined, { path: ['day'], error: 'dayMissing' });

export const closingForm = z.object({ version, asks: z.boolean().optional() });

export const mergingForm = z.object({ version, number: present('numberMissing').pipe(line(40, 'numberUnknown')) });

export const splittingForm = z.object({
  version,
  subject: present('subjectMissing').pipe(line(200, 'subjectTooLong')),
  messages: z.array(z.string().max(64), 'nothingChosen').min(1, 'nothingChosen').max(500),
});
