import { readMonth, type Month } from './month.ts';
import type { MonthsQuestion } from './question.ts';
import { readNumberCell } from './read-cell.ts';
import { rowNamed, type RowNames } from './row-names.ts';
import type { Fault } from './read-answer.ts';
import { gridOf } from './text-grid.ts';

/** What a pasted table holds, for the fields of a table by month. Nothing was refused: each cell is as it was typed. */
export interface Pasted {
  cells: Record<string, Record<Month, string>>;
  /** Cells that are no number, by row and month. */
  faults: Fault[];
  /** Names of rows that are none of ours, as written: their numbers were left out. */
  unknownRows: string[];
  /** Months that the table is not for. */
  otherMonths: Month[];
  /** Names of rows that stand for one that came before them, as written; a total stands before its parts, and counts. */
  repeatedRows: string[];
}

export type PasteReading =
  | { is: 'pasted'; pasted: Pasted }
  /** `no-months`: neither the first row nor the first column holds months, nor has it as many cells as the table. */
  | { is: 'refused'; because: 'empty' | 'too-large' | 'unreadable' | 'no-months' | 'no-rows' };

/** As many characters as a table of 24 months and 40 rows may have, many times over. */
const mostCharacters = 200_000;
/** Either way; a table that has to be turned is filled up to its longest line. */
const mostLines = 200;

/**
 * A table as Excel puts it on the clipboard or a CSV file holds it: one delimiter for all, see `text-grid.ts`, quotes, months along the top or down the side, numbers in either notation. Rows are found by name; without names and
 * months the numbers must fill the table exactly, in its order.
 */
export function readPaste(
  text: string,
  question: MonthsQuestion,
  period: readonly Month[],
  names: RowNames,
): PasteReading {
  if (text.trim() === '') return refused('empty');
  if (text.length > mostCharacters) return refused('too-large');
  const grid = gridOf(text);
  return grid ? readGrid(grid, question, period, names) : refused('unreadable');
}

/** The same of a table whose cells are apart already, as those of a workbook are. */
export function readGrid(
  given: readonly (readonly string[])[],
  question: MonthsQuestion,
  period: readonly Month[],
  names: RowNames,
): PasteReading {
  const grid = filledUp(given);
  if (grid.length === 0) return refused('empty');
  if (grid.length > mostLines || grid.some((line) => line.length > mostLines)) return refused('too-large');
  const turned = transposed(grid);
  const [across, down] = [headOf(grid.slice(0, mostAbove), period), headOf(turned.slice(0, mostBefore), period)];
  if (across.months + down.months === 0) return readBare([grid, turned], question, period);
  const isAcross = across.months >= down.months;
  const [head, ...body] = isAcross ? grid.slice(across.at) : turned.slice(down.at);
  return readNamed(head ?? [], body, question, period, names);
}

/** What is above the months names the table; in a workbook of ours answers stand there, line by line. */
const mostAbove = 40;
const mostBefore = 3;

/** The line that the months stand in: below it numbers with a point, as 12.25, look like months too. */
function headOf(lines: string[][], period: readonly Month[]): { at: number; months: number } {
  const counts = lines.map((line) => line.filter((cell) => readMonth(cell, period) !== undefined).length);
  const most = Math.max(0, ...counts);
  const at = counts.findIndex((months) => months >= 0.75 * most);
  return { at, months: counts[at] ?? 0 };
}

function readNamed(
  head: string[],
  body: string[][],
  question: MonthsQuestion,
  period: readonly Month[],
  rowNames: RowNames,
): PasteReading {
  const months = head.map((cell) => readMonth(cell, period));
  const pasted = nothingPasted();
  pasted.otherMonths = months.filter((month) => month !== undefined).filter((month) => !period.includes(month));
  for (const line of body) {
    const names = line.filter((cell, index) => cell !== '' && months[index] === undefined);
    const [found] = names.flatMap((written) => {
      const row = rowNamed(written, question.rows, rowNames);
      return row === undefined ? [] : [{ written, row }];
    });
    if (!found) pasted.unknownRows.push(...names.slice(0, 1));
    else if (pasted.cells[found.row]) pasted.repeatedRows.push(found.written);
    else put(pasted, question, found.row, cellsIn(line, months, period));
  }
  return Object.keys(pasted.cells).length > 0 ? { is: 'pasted', pasted } : refused('no-rows');
}

/** A block of numbers alone. */
function readBare(grids: string[][][], question: MonthsQuestion, period: readonly Month[]): PasteReading {
  const { rows } = question;
  const fits = (grid: string[][]) =>
    grid.length === rows.length && grid.every((line) => line.length === period.length && line.length > 0);
  const block = grids.find(fits);
  if (!block) return refused('no-months');
  const pasted = nothingPasted();
  for (const [index, row] of rows.entries()) put(pasted, question, row, cellsIn(block[index] ?? [], period, period));
  return { is: 'pasted', pasted };
}

/** What is empty is left out: a paste takes no number away. */
function cellsIn(line: string[], months: readonly (Month | undefined)[], period: readonly Month[]) {
  const cells = months.map((month, index) => [month, line[index] ?? ''] as const);
  return cells.flatMap(([month, typed]): [Month, string][] =>
    month !== undefined && period.includes(month) && typed !== '' ? [[month, typed]] : [],
  );
}

function put({ cells, faults }: Pasted, question: MonthsQuestion, row: string, taken: [Month, string][]): void {
  cells[row] = Object.fromEntries(taken);
  for (const [month, typed] of taken) {
    const { fault } = readNumberCell({ ...question, takesRange: false }, typed, 'ru');
    if (fault) faults.push({ fault, at: [row, month], typed });
  }
}

function nothingPasted(): Pasted {
  return { cells: {}, faults: [], unknownRows: [], otherMonths: [], repeatedRows: [] };
}

/** Without empty lines, and each as long as the longest: only so can it be turned. */
function filledUp(given: readonly (readonly string[])[]): string[][] {
  const lines = given.map((line) => line.map((cell) => cell.trim())).filter((line) => line.some((cell) => cell !== ''));
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  // What is refused for its size is not made larger.
  if (lines.length > mostLines || width > mostLines) return lines;
  return lines.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
}

function transposed(grid: string[][]): string[][] {
  return (grid[0] ?? []).map((_, column) => grid.map((line) => line[column] ?? ''));
}

function refused(because: Extract<PasteReading, { is: 'refused' }>['because']): PasteReading {
  return { is: 'refused', because };
}
