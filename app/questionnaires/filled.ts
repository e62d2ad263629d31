import { rangeOf, type Given } from '#app/churn/range.ts';
import type { Locale } from '#app/words/locale.ts';
import { entryOf, type Answers } from './answers.ts';
import { monthsUntil, type Month } from './month.ts';
import { faultsOfProvenance } from './provenance.ts';
import type { Condition, Edition, Section } from './question.ts';
import { readAnswer, type Line, type Reading } from './read-answer.ts';

/** A questionnaire as it stands: what is shown of it, and what was understood. */
export interface Filled {
  edition: Edition;
  answers: Answers;
  /** Those that appear, in their order. */
  sections: Section[];
  /** By the key of the question: of every question that appears. */
  readings: Map<string, Reading>;
  /** The months that all tables are for, the oldest first. */
  period: Month[];
}

/**
 * Reads everything once; what follows from the answers follows from this. The locale decides no value, only doubts. The
 * period is what the answers say, unless it is told.
 */
export function readFilled(edition: Edition, answers: Answers, locale: Locale = 'ru', period?: Month[]): Filled {
  const filled: Filled = { edition, answers, sections: [], readings: new Map(), period: [] };
  for (const section of edition.sections) {
    if (section.when && !holds(section.when, filled)) continue;
    const questions = section.questions.filter((question) => {
      if (question.when && !holds(question.when, filled)) return false;
      const entry = entryOf(answers, question.key);
      const reading = readAnswer(question, entry, locale);
      const faults = [...reading.faults, ...faultsOfProvenance(question, entry)];
      filled.readings.set(question.key, { ...reading, faults });
      return true;
    });
    filled.sections.push({ ...section, questions });
  }
  return withinPeriod({ ...filled, period: period ?? periodIn(filled) });
}

/** Without what is wrong or doubtful in months that no table shows any more: it can be seen and mended nowhere. */
function withinPeriod(filled: Filled): Filled {
  const isShown = ({ at: [, place = ''] }: { at: readonly string[] }) =>
    !/^\d{4}-\d\d$/.test(place) || filled.period.includes(place);
  const readings = new Map(filled.readings);
  for (const { key, is } of filled.sections.flatMap(({ questions }) => questions)) {
    const reading = readings.get(key);
    if (is !== 'months' || !reading) continue;
    const { value, faults, doubts } = reading;
    readings.set(key, { value, faults: faults.filter(isShown), doubts: doubts.filter(isShown) });
  }
  return { ...filled, readings };
}

/** What was chosen: one option, several or none. */
export function optionsOf({ readings }: Filled, key: string): string[] {
  const value = readings.get(key)?.value;
  if (value?.is === 'choice') return [value.text];
  return value?.is === 'choices' ? value.options : [];
}

/** A text or a month. */
export function textOf({ readings }: Filled, key: string): string | undefined {
  const value = readings.get(key)?.value;
  return value?.is === 'text' || value?.is === 'month' ? value.text : undefined;
}

export function figureOf({ readings }: Filled, key: string): Given | undefined {
  const value = readings.get(key)?.value;
  return value?.is === 'number' ? value.figure : undefined;
}

/** The number that was given, or what is most likely of the range. */
export function modeOf(filled: Filled, key: string): number | undefined {
  const figure = figureOf(filled, key);
  return figure === undefined ? undefined : rangeOf(figure).mode;
}

export function linesOf({ readings }: Filled, key: string): Line[] {
  const value = readings.get(key)?.value;
  return value?.is === 'list' ? value.lines : [];
}

/** One row of a table by month, without the months that are empty, faulty or outside of the period. */
export function rowOf(filled: Filled, key: string, row: string): Map<Month, number> {
  const value = filled.readings.get(key)?.value;
  const cells = value?.is === 'months' ? (value.cells[row] ?? {}) : {};
  return new Map(filled.period.flatMap((month) => (cells[month] === undefined ? [] : [[month, cells[month]]])));
}

/** The number in a column of a list. */
export function numberIn(line: Line, column: string): number | undefined {
  const value = line[column];
  return value === undefined || typeof value === 'string' ? undefined : rangeOf(value).mode;
}

export function textIn(line: Line, column: string): string | undefined {
  const value = line[column];
  return typeof value === 'string' ? value : undefined;
}

/** The months until the last one that is given: none until that is known, a year unless told. */
function periodIn(filled: Filled): Month[] {
  const last = textOf(filled, 'base.lastMonth');
  const [count = '12'] = optionsOf(filled, 'base.months');
  return last === undefined ? [] : monthsUntil(last, Number(count));
}

/** Whether it is so. A question that does not appear itself was not answered. */
function holds(condition: Condition, filled: Filled): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, filled));
  if ('atLeast' in condition) return (modeOf(filled, condition.question) ?? -Infinity) >= condition.atLeast;
  return optionsOf(filled, condition.question).some((option) => condition.is.includes(option));
}
