import type { Section } from './question.ts';
import { questionnaire } from './questionnaire.ts';

/** The section of today's edition in which a question stands. */
export function findSectionOf(question: string): Section | undefined {
  return questionnaire.sections.find(({ questions }) => questions.some(({ key }) => key === question));
}
