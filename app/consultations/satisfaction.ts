import { z } from 'zod';
import { prose } from '#app/leads/lead-form.ts';

/**
 * Three answers, each one button: of the few dozen threads a month nobody could tell a 3 from a 4, and a client can
 * tell good from bad without thinking.
 */
export const scores = ['good', 'so-so', 'bad'] as const;
export type Score = (typeof scores)[number];

/** The one question after a thread is closed. Errors are tags; the page has the words. */
export const satisfactionForm = z.object({
  score: z.enum(scores, 'scoreMissing'),
  comment: prose(2000, 'commentTooLong').optional(),
});

/** How many said what, and the share of good ones; null where nobody has said anything. */
export function satisfactionOf(given: readonly Score[]): Record<Score, number> & { goodShare: number | null } {
  const count = (score: Score) => given.filter((one) => one === score).length;
  const [good, soSo, bad] = [count('good'), count('so-so'), count('bad')];
  return { good, 'so-so': soSo, bad, goodShare: given.length === 0 ? null : good / given.length };
}
