import type { CellObject } from 'write-excel-file/node';
import { momentInMoscow, moscowAhead } from '#app/words/day.ts';

/** A moment is a Date in a workbook and a text in a CSV. */
export type Cell = string | number | { at: number } | null;

/**
 * A cell of a CSV. A text that a spreadsheet would take for a formula has an apostrophe before it (OWASP, CSV injection):
 * what a stranger typed into a form is never reckoned.
 */
export function asText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return momentInMoscow('ru', cell.at).replace(', ', ' ');
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell;
}

/** The same as cells of a workbook: a text is written as a text, so that no spreadsheet reckons it. */
export function tableSheet(titles: string[], rows: Cell[][]): (CellObject | null)[][] {
  const head = titles.map((value): CellObject => ({ value, type: String, fontWeight: 'bold' }));
  return [head, ...rows.map((row) => row.map(cellOf))];
}

/** More characters a cell of a workbook does not hold. */
const longest = 32_767;

function cellOf(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell.slice(0, longest), type: String };
  // Workbooks know no time zones: the clock on the wall is the one in Moscow.
  return { value: new Date(cell.at + moscowAhead), type: Date, format: 'dd.mm.yyyy hh:mm' };
}
