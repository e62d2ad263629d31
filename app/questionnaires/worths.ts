import type { Filled } from './filled.ts';
import { worthOf, type Worth } from './provenance.ts';
import { partsOf } from './question.ts';
import type { Value } from './read-answer.ts';

/** One number, or one row of a table, and what it is worth. */
export interface PartWorth {
  question: string;
  part: string;
  worth: Worth;
}

/** Of every number that was given, in the order of the questions: a map of confidence. One without a source has null. */
export function listWorths({ sections, readings, answers }: Filled): PartWorth[] {
  return sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const value = readings.get(question.key)?.value ?? null;
      const given = partsOf(question).filter((part) => hasPart(value, part));
      return given.map((part) => ({ question: question.key, part, worth: worthOf(answers, question.key, part) }));
    }),
  );
}

function hasPart(value: Value | null, part: string): boolean {
  return value?.is === 'months' ? value.cells[part] !== undefined : value !== null;
}
