import { z } from 'zod';
import { line, present, prose } from '#app/leads/lead-form.ts';

export const longestQuestion = 20_000;

/** A question by form, from the site or the cabinet; its files stand beside it. Errors are tags; the pages have the words. */
export const questionForm = z.object({
  /** A key of the methodology map, whose keys change by hand: whether it is one is asked when it is saved. */
  topic: line(100, 'topicUnknown').optional(),
  subject: present('subjectMissing').pipe(line(200, 'subjectTooLong')),
  text: present('textMissing').pipe(prose(longestQuestion, 'textTooLong')),
});

/** More of the same: said in a thread that is there already; a file without a word is enough. */
export const furtherForm = z.object({ text: prose(longestQuestion, 'textTooLong').optional() });
