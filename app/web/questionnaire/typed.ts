import { entryOf, type Answers } from '#app/questionnaires/answers.ts';
import type { Month } from '#app/questionnaires/month.ts';

/** What was typed in answer to a question, in the shape of its fields: nothing where another shape was kept. */
export const typedIn = {
  line(answers: Answers, key: string): string {
    const typed = entryOf(answers, key)?.typed;
    return typed?.is === 'line' ? typed.text : '';
  },
  options(answers: Answers, key: string): string[] {
    const typed = entryOf(answers, key)?.typed;
    return typed?.is === 'choices' ? typed.options : [];
  },
  cell(answers: Answers, key: string, row: string, month: Month): string {
    const typed = entryOf(answers, key)?.typed;
    return (typed?.is === 'cells' && Object.hasOwn(typed.cells, row) && typed.cells[row]?.[month]) || '';
  },
  rows(answers: Answers, key: string): Record<string, string>[] {
    const typed = entryOf(answers, key)?.typed;
    return typed?.is === 'rows' ? typed.rows : [];
  },
};
