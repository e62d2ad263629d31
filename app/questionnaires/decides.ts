import type { Condition } from './question.ts';
import { questionnaire } from './questionnaire.ts';

/** Whether other questions, or what they are asked for, appear by what is answered to this one. */
export function decides(question: string): boolean {
  return deciding.has(question);
}

const conditions = questionnaire.sections.flatMap((section) => [section, ...section.questions]);

const deciding = new Set([
  ...conditions.flatMap((one) => ('when' in one ? askedBy(one.when) : [])),
  ...['base.lastMonth', 'base.months', 'company.currency'],
]);

function askedBy(condition: Condition): string[] {
  return 'all' in condition ? condition.all.flatMap(askedBy) : [condition.question];
}
