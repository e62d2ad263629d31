import { questionnaire as en } from './en/questionnaire.ts';
import type { Locale } from './locale.ts';
import { questionnaire as ru } from './ru/questionnaire.ts';

export type QuestionnaireWords = typeof ru;

/** The words of the questionnaire, apart from all others: the pages of the desk carry those in their script. */
export function questionnaireWordsFor(locale: Locale): QuestionnaireWords {
  return locale === 'en' ? en : ru;
}

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
