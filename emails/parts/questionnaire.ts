import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import type { Locale } from '#app/words/locale.ts';

/** What a section is called; one that is no more keeps its key. */
export function sectionIn(locale: Locale, key: string): string {
  const sections: Record<string, { title: string } | undefined> = questionnaireWordsFor(locale).sections;
  return sections[key]?.title ?? key;
}

/** How a question reads; one that is no more keeps its key. */
export function questionIn(locale: Locale, key: string): string {
  const questions: Record<string, { label: string } | undefined> = questionnaireWordsFor(locale).questions;
  return questions[key]?.label ?? key;
}

export function countSections(locale: Locale): number {
  return Object.keys(questionnaireWordsFor(locale).sections).length;
}
