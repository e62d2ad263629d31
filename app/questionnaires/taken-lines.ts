import { rangeOf, type Given } from '#app/churn/range.ts';
import type { Locale } from '#app/words/locale.ts';
import { withoutQuestion, type Typed } from './answers.ts';
import type { Filled } from './filled.ts';
import { worthOf, type Worth } from './provenance.ts';
import { partsOf, whole, type Column, type Question, type Unit } from './question.ts';
import { readAnswer, type Line, type Value } from './read-answer.ts';
import { sectionsTaken, type TakenAnswer, type TakenQuestionnaire } from './taken.ts';

/** One cell of a questionnaire: all of them, one under another, are a table that any program reads. */
export interface TakenLine {
  /** null: of a question that this edition does not ask. */
  section: string | null;
  question: string;
  /** Of a table by month its row, otherwise null. */
  row: string | null;
  /** A month `YYYY-MM`, or the number of a row of a list, from 1. */
  at: string | null;
  column: string | null;
  typed: string;
  /** What was understood; null of what is empty or cannot be read. Options are tags, for whoever shows them to name. */
  value: string | number | null;
  /** The ends of a range that was given. */
  low: number | null;
  high: number | null;
  unit: Unit | null;
  /** null where no provenance is asked for. */
  worth: Worth | null;
}

/** Every cell that something stands in, in the order of the questions; a question without an answer has one line. */
export function linesOfTaken(taken: TakenQuestionnaire, filled: Filled): TakenLine[] {
  const asked = sectionsTaken(filled, taken.locale).flatMap(({ key, answers }) =>
    answers.flatMap((answer) => linesOf(key, answer, filled, taken.locale)),
  );
  const others = withoutQuestion(filled.answers, filled.edition).flatMap((key) => {
    const entry = filled.answers.entries[key];
    return entry ? linesOfTyped(key, entry.typed) : [];
  });
  return [...asked, ...others];
}

/** What stands in an answer that no question is known for: nothing is understood, nothing is lost. */
export function linesOfTyped(question: string, typed: Typed): TakenLine[] {
  return cellsOf(typed).map((cell) => ({ ...nothing, question, ...cell }));
}

const nothing = {
  ...{ section: null, row: null, at: null, column: null },
  ...{ typed: '', value: null, low: null, high: null, unit: null, worth: null },
} as const satisfies Omit<TakenLine, 'question'>;

type CellOfTyped = Partial<Pick<TakenLine, 'row' | 'at' | 'column'>> & { typed: string };

function cellsOf(typed: Typed): CellOfTyped[] {
  switch (typed.is) {
    case 'line':
      return [{ typed: typed.text }];
    case 'choices':
      return typed.options.map((option) => ({ typed: option }));
    case 'cells':
      return Object.entries(typed.cells).flatMap(([row, months]) =>
        Object.entries(months)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .flatMap(([at, text]) => (text === '' ? [] : [{ row, at, typed: text }])),
      );
    case 'rows':
      return typed.rows.flatMap((row, index) =>
        Object.entries(row).map(([column, text]) => ({ at: String(index + 1), column, typed: text })),
      );
  }
}

function linesOf(
  section: string,
  { question, entry, reading }: TakenAnswer,
  { answers }: Filled,
  locale: Locale,
): TakenLine[] {
  const lines = entry?.typed.is === 'rows' ? entry.typed.rows.map((row) => readRow(question, row, locale)) : [];
  const cells = entry ? cellsOf(entry.typed) : [];
  const read = cells.map((cell) => ({
    ...{ ...nothing, section, question: question.key, ...cell },
    ...valueOf(reading.value, cell, lines),
    unit: unitOf(question, cell),
  }));
  const worth = (part: string) => (partsOf(question).includes(part) ? worthOf(answers, question.key, part) : null);
  const said = read.map((line) => ({ ...line, worth: worth(line.row ?? whole) }));
  // A row that nobody knows holds no number, and yet is an answer.
  const silent = question.is === 'months' ? question.rows.filter((row) => !read.some((line) => line.row === row)) : [];
  const unknown = silent.filter((row) => worth(row)?.source).map((row) => ({ row, worth: worth(row) }));
  const bare = said.length + unknown.length > 0 ? unknown : [{ row: null, worth: worth(whole) }];
  return [...said, ...bare.map((line) => ({ ...nothing, section, question: question.key, ...line }))];
}

/** One row of a list by itself: of all together those that hold nothing readable are left out, and others move up. */
export function readRow(question: Question, row: Record<string, string>, locale: Locale): Line {
  const { value } = readAnswer(question, { typed: { is: 'rows', rows: [row] }, provenance: {} }, locale);
  return value?.is === 'list' ? (value.lines[0] ?? {}) : {};
}

type Understood = Pick<TakenLine, 'value' | 'low' | 'high'>;

function valueOf(value: Value | null, cell: CellOfTyped, lines: Line[]): Partial<Understood> {
  switch (value?.is) {
    case undefined:
      return {};
    case 'text':
    case 'choice':
    case 'month':
      return { value: value.text };
    case 'choices':
      return { value: value.options.find((option) => option === cell.typed) ?? null };
    case 'number':
      return understood(value.figure);
    case 'months':
      return { value: value.cells[cell.row ?? '']?.[cell.at ?? ''] ?? null };
    case 'list':
      return understood(lines[Number(cell.at) - 1]?.[cell.column ?? ''] ?? null);
  }
}

function understood(value: Given | string | null): Understood {
  if (value === null || typeof value !== 'object') return { value, low: null, high: null };
  const { low, mode, high } = rangeOf(value);
  return { value: mode, low, high };
}

function unitOf(question: Question, cell: CellOfTyped): Unit | null {
  if (question.is === 'number' || question.is === 'months') return question.unit;
  const columns: readonly Column[] = question.is === 'list' ? question.columns : [];
  const column = columns.find(({ key }) => key === cell.column);
  return column?.is === 'number' ? column.unit : null;
}
