import type { QuestionnaireWords } from '#app/words/questionnaire.ts';

/** How a section is called; one that today's edition has not got, by its key. */
export function sectionWords({ sections }: QuestionnaireWords, key: string): { title: string; lead: string } {
  const known: Partial<Record<string, { title: string; lead: string }>> = sections;
  return known[key] ?? { title: key, lead: '' };
}
