import type { Filled } from '#app/questionnaires/filled.ts';
import { entryOf } from '#app/questionnaires/answers.ts';
import { isUnknown, worthOf, type Worth } from '#app/questionnaires/provenance.ts';
import { partsOf } from '#app/questionnaires/question.ts';
import { listWorths, type PartWorth } from '#app/questionnaires/worths.ts';

/** What a number is worth in one word: `unknown`: nobody knows it; `none`: it was not said where it comes from. */
export const trusts = ['high', 'middle', 'low', 'unknown', 'none'] as const;
export type Trust = (typeof trusts)[number];

/** The numbers of a section, and how many of them are worth what. */
export interface SectionTrust {
  section: string;
  count: number;
  by: Record<Trust, number>;
  parts: PartWorth[];
}

/** Of each section with numbers, given ones and such as nobody knows. */
export function mapTrust(filled: Filled): SectionTrust[] {
  const given = listWorths(filled);
  const isGiven = new Set(given.map(({ question, part }) => `${question} ${part}`));
  return filled.sections.flatMap(({ key: section, questions }) => {
    const parts = questions.flatMap((question): PartWorth[] =>
      partsOf(question).flatMap((part) => {
        const { key } = question;
        const isShown = isGiven.has(`${key} ${part}`) || isUnknown(entryOf(filled.answers, key), part);
        return isShown ? [{ question: key, part, worth: worthOf(filled.answers, key, part) }] : [];
      }),
    );
    if (parts.length === 0) return [];
    const by = { high: 0, middle: 0, low: 0, unknown: 0, none: 0 };
    for (const { worth } of parts) by[trustIn(worth)] += 1;
    return [{ section, count: parts.length, by, parts }];
  });
}

function trustIn({ source, confidence }: Worth): Trust {
  if (source === 'unknown') return 'unknown';
  return source === null ? 'none' : (confidence ?? 'none');
}
