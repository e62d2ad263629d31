import type { QuestionnaireWords } from '#app/words/questionnaire.ts';
import { wordIn } from './word-in.ts';

/** How a section is called; one that today's edition has not got, by its key. */
export function sectionWords({ sections }: QuestionnaireWords, key: string): { title: string; lead: string } {
  return wordIn<{ title: string; lead: string }>(sections, key) ?? { title: key, lead: '' };
}
