import { z } from 'zod';
import { isSlug } from './article-slug.ts';
import { topics } from './subscription.ts';

/** One or more characters, none of which XML 1.0 (section 2.2) forbids: a feed could not be read. */
const text = (missing: string, most: number, tooLong: string) =>
  z
    .string(missing)
    .trim()
    .min(1, missing)
    .max(most, tooLong)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]*$/u, 'controlCharacter');

const words = z.object({
  title: text('titleMissing', 160, 'titleTooLong'),
  summary: text('summaryMissing', 500, 'summaryTooLong'),
  /** Markdown */
  body: text('bodyMissing', 200_000, 'bodyTooLong'),
});

/** An article as its author hands it in. Errors are tags. */
export const articleDraft = z.object({
  slug: z.string('slugInvalid').refine(isSlug, 'slugInvalid'),
  topic: z.enum(topics, 'topicUnknown'),
  publishedOn: z.string('dayInvalid').refine(isDay, 'dayInvalid'),
  text: z.object({ ru: words, en: words }),
});

export type ArticleDraft = z.infer<typeof articleDraft>;

function isDay(day: string): boolean {
  const known = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN;
  return !Number.isNaN(known) && new Date(known).toISOString().startsWith(day);
}
