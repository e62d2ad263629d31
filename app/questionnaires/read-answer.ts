import type { FigureDoubt } from '#app/assessments/figure.ts';
import type { Given } from '#app/churn/range.ts';
import type { Locale } from '#app/words/locale.ts';
import type { Entry, Typed } from './answers.ts';
import type { Month } from './month.ts';
import type { Column, ListQuestion, MonthsQuestion, Question } from './question.ts';
import {
  longestLine,
  longestText,
  readMonthCell,
  readNumberCell,
  readOption,
  readTextCell,
  type CellReading,
  type FaultName,
} from './read-cell.ts';

/** What cannot be read, and where: of a table its row and month, of a list the number of its row and the column. */
export interface Fault {
  fault: FaultName;
  at: readonly string[];
  typed: string;
}

export interface Doubt extends FigureDoubt {
  at: readonly string[];
}

/** By column; what is empty or faulty is not there. */
export type Line = Record<string, string | Given>;

/** What was understood of an answer; of a table whatever can be read, the rest being faults. */
export type Value =
  | { is: 'text' | 'choice' | 'month'; text: string }
  | { is: 'choices'; options: string[] }
  | { is: 'number'; figure: Given }
  | { is: 'months'; cells: Record<string, Record<Month, number>> }
  | { is: 'list'; lines: Line[] };

export interface Reading {
  value: Value | null;
  faults: Fault[];
  doubts: Doubt[];
}

/** The answer that was typed: its value as far as it has one, and every fault. Nothing typed is no fault. */
export function readAnswer(question: Question, entry: Entry | undefined, locale: Locale = 'ru'): Reading {
  const found: Reading = { value: null, faults: [], doubts: [] };
  if (entry) found.value = valueOf(question, entry.typed, locale, found);
  return found;
}

function valueOf(question: Question, typed: Typed, locale: Locale, found: Reading): Value | null {
  switch (question.is) {
    case 'choices':
      return choicesIn(question.options, typed, found);
    case 'months':
      return monthsIn(question, typed, locale, found);
    case 'list':
      return listIn(question, typed, locale, found);
    case 'number': {
      const figure = note(readNumberCell(question, lineIn(typed), locale), found, [], typed);
      return figure === undefined ? null : { is: 'number', figure };
    }
    case 'text':
    case 'choice':
    case 'month': {
      const text = note(readLine(question, lineIn(typed)), found, [], typed);
      return text === undefined ? null : { is: question.is, text };
    }
  }
}

function readLine(question: Extract<Question, { is: 'text' | 'choice' | 'month' }>, typed: string) {
  if (question.is === 'month') return readMonthCell(typed);
  if (question.is === 'choice') return readOption(question.options, typed);
  return readTextCell(typed, question.isLong === true ? longestText : longestLine);
}

function choicesIn(options: readonly string[], typed: Typed, found: Reading): Value | null {
  const ticked = typed.is === 'choices' ? typed.options : [lineIn(typed)];
  const read = ticked.map((one) => note(readOption(options, one), found, [], { is: 'line', text: one }));
  const known = options.filter((option) => read.includes(option));
  return known.length > 0 ? { is: 'choices', options: known } : null;
}

function monthsIn(question: MonthsQuestion, typed: Typed, locale: Locale, found: Reading): Value | null {
  const cells: Record<string, Record<Month, number>> = {};
  for (const row of question.rows) {
    for (const [month, text] of Object.entries(cellsOf(typed, row))) {
      const reading = readNumberCell({ ...question, takesRange: false }, text, locale);
      const figure = note(reading, found, [row, month], { is: 'line', text });
      if (typeof figure === 'number') cells[row] = { ...cells[row], [month]: figure };
    }
  }
  return Object.keys(cells).length > 0 ? { is: 'months', cells } : null;
}

function cellsOf(typed: Typed, row: string): Record<Month, string> {
  return typed.is === 'cells' && Object.hasOwn(typed.cells, row) ? (typed.cells[row] ?? {}) : {};
}

function listIn({ columns, most }: ListQuestion, typed: Typed, locale: Locale, found: Reading): Value | null {
  const rows = typed.is === 'rows' ? typed.rows : [];
  if (rows.length > most) found.faults.push({ fault: 'too-many', at: [], typed: String(rows.length) });
  const lines = rows.map((row, index) => {
    const line: Line = {};
    for (const column of columns) {
      const text = Object.hasOwn(row, column.key) ? (row[column.key] ?? '') : '';
      const value = note(readColumn(column, text, locale), found, [String(index), column.key], { is: 'line', text });
      if (value !== undefined) line[column.key] = value;
    }
    return line;
  });
  const said = lines.filter((line) => Object.keys(line).length > 0);
  return said.length > 0 ? { is: 'list', lines: said } : null;
}

function readColumn(column: Column, typed: string, locale: Locale): CellReading<string | Given> {
  if (column.is === 'number') return readNumberCell(column, typed, locale);
  return column.is === 'choice' ? readOption(column.options, typed) : readTextCell(typed, longestLine);
}

/** Keeps what is wrong or doubtful, and gives the value. */
function note<T>({ value, fault, doubt }: CellReading<T>, found: Reading, at: string[], typed: Typed): T | undefined {
  if (fault) found.faults.push({ fault, at, typed: lineIn(typed) });
  if (doubt) found.doubts.push({ ...doubt, at });
  return value;
}

function lineIn(typed: Typed): string {
  return typed.is === 'line' ? typed.text : '';
}
