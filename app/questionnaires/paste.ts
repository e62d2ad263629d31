import { parse } from 'csv-parse/sync';
import { readMonth, type Month } from './month.ts';
import type { MonthsQuestion } from './question.ts';
import { readNumberCell } from './read-cell.ts';
import { rowNamed, type RowNames } from './row-names.ts';
import type { Fault } from './read-answer.ts';

/** What a pasted table holds, for the fields of a table by month. Nothing was refused: each cell is as it was typed. */
export interface Pasted {
  cells: Record<string, Record<Month, string>>;
  /** Cells that are no number, by row and month. */
  faults: Fault[];
  /** Names of rows that are none of ours, as written: their numbers were left out. */
  unknownRows: string[];
  /** Months that the table is not for. */
  otherMonths: Month[];
  /** Rows of ours that were named twice; the last counts. */
  repeatedRows: string[];
}

export type PasteReading =
  | { is: 'pasted'; pasted: Pasted }
  /** `no-months`: neither the first row nor the first column holds months, nor has it as many cells as the table. */
  | { is: 'refused'; because: 'empty' | 'too-large' | 'unreadable' | 'no-months' | 'no-rows' };

/** As many characters as a table of 24 months and 40 rows may have, many times over. */
const mostCharacters = 200_000;

/**
 * A table as Excel puts it on the clipboard or a CSV file holds it: tabs or semicolons (commas only where there is neither),
 * quotes, months along the top or down the side, numbers in either notation. Rows are found by name; without names and
 * months the numbers must fill the table exactly, in its order.
 */
export function readPaste(text: string, question: MonthsQuestion, period: readonly Month[], names: RowNames) {
  if (text.trim() === '') return refused('empty');
  if (text.length > mostCharacters) return refused('too-large');
  const grid = gridOf(text);
  if (!grid) return refused('unreadable');
  const lying = isTimeAcross(grid, period) ? grid : transposed(grid);
  const [head, ...body] = withoutTitle(lying, period);
  if (!head || !isTimeAcross([head], period)) return readBare(grid, question, period);
  return pick(head, body, question, period, names);
}

function pick(
  head: string[],
  body: string[][],
  question: MonthsQuestion,
  period: readonly Month[],
  names: RowNames,
): PasteReading {
  const months = head.map((cell) => readMonth(cell, period));
  const pasted: Pasted = { cells: {}, faults: [], unknownRows: [], otherMonths: [], repeatedRows: [] };
  pasted.otherMonths = months.filter((month) => month !== undefined).filter((month) => !period.includes(month));
  for (const line of body) {
    const name = line.find((cell, index) => cell !== '' && months[index] === undefined);
    if (name === undefined) continue;
    const row = rowNamed(name, question.rows, names);
    if (row === undefined) {
      pasted.unknownRows.push(name);
      continue;
    }
    if (pasted.cells[row]) pasted.repeatedRows.push(row);
    put(
      pasted,
      question,
      row,
      months.map((month, index) => [month, line[index] ?? ''] as const),
      period,
    );
  }
  return Object.keys(pasted.cells).length > 0 ? { is: 'pasted', pasted } : refused('no-rows');
}

/** A block of numbers alone. */
function readBare(grid: string[][], question: MonthsQuestion, period: readonly Month[]): PasteReading {
  const { rows } = question;
  const fits = (table: string[][]) =>
    table.length === rows.length && table.every((line) => line.length === period.length) && period.length > 0;
  const block = [grid, transposed(grid)].find(fits);
  if (!block) return refused('no-months');
  const pasted: Pasted = { cells: {}, faults: [], unknownRows: [], otherMonths: [], repeatedRows: [] };
  for (const [index, row] of rows.entries()) {
    put(
      pasted,
      question,
      row,
      period.map((month, column) => [month, block[index]?.[column] ?? ''] as const),
      period,
    );
  }
  return { is: 'pasted', pasted };
}

function put(
  { cells, faults }: Pasted,
  question: MonthsQuestion,
  row: string,
  line: (readonly [Month | undefined, string])[],
  period: readonly Month[],
): void {
  const taken: Record<Month, string> = {};
  for (const [month, typed] of line) {
    if (month === undefined || !period.includes(month)) continue;
    taken[month] = typed;
    const { fault } = readNumberCell({ ...question, takesRange: false }, typed, 'ru');
    if (fault) faults.push({ fault, at: [row, month], typed });
  }
  cells[row] = taken;
}

/** One delimiter for all: numbers in Russian have commas in them, so a comma is the last to be one. */
function gridOf(text: string): string[][] | undefined {
  const delimiter = ['\t', ';', ','].find((one) => text.includes(one)) ?? '\t';
  const grid = parsed(text, delimiter);
  const width = Math.max(...(grid ?? []).map((line) => line.length));
  // Lines that end early are filled up, so that the table can be turned.
  return grid?.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
}

function parsed(text: string, delimiter: string): string[][] | undefined {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relaxColumnCount: true,
      relaxQuotes: true,
      trim: true,
      skipRecordsWithEmptyValues: true,
    });
  } catch {
    return undefined;
  }
}

function isTimeAcross(grid: string[][], period: readonly Month[]): boolean {
  return grid.slice(0, 3).some((line) => line.filter((cell) => readMonth(cell, period) !== undefined).length >= 2);
}

/** What stands above the months names the table, and no row of it. */
function withoutTitle(grid: string[][], period: readonly Month[]): string[][] {
  const first = grid.findIndex((line) => isTimeAcross([line], period));
  return first === -1 ? grid : grid.slice(first);
}

function transposed(grid: string[][]): string[][] {
  return (grid[0] ?? []).map((_, column) => grid.map((line) => line[column] ?? ''));
}

function refused(because: Extract<PasteReading, { is: 'refused' }>['because']): PasteReading {
  return { is: 'refused', because };
}
