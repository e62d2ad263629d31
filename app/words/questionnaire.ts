import { questionnaire as en } from './en/questionnaire.ts';
import type { Locale } from './locale.ts';
import { questionnaire as ru } from './ru/questionnaire.ts';

export type QuestionnaireWords = typeof ru;

/** The words of the questionnaire, apart from all others: the pages of the desk carry those in their script. */
export function questionnaireWordsFor(locale: Locale): QuestionnaireWords {
  return locale === 'en' ? en : ru;
}
