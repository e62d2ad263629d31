import type { Month } from '#app/questionnaires/month.ts';
import type { Place } from './sheet.ts';

/** Numbers for the fields of a table, by row and month. */
export type Cells = Record<string, Record<Month, string>>;

/**
 * A block of cells without names, put into a table of months by rows from one cell on. One line or one column is a run of
 * months, whichever way it was written; a block must fit as it is or turned, but not both. Undefined where it does not.
 */
export function blockAt(
  text: string,
  from: Place,
  rows: readonly string[],
  period: readonly Month[],
): Cells | undefined {
  const grid = gridOf(text);
  const turned = (grid[0] ?? []).map((_, across) => grid.map((line) => line[across] ?? ''));
  const fits = (lines: string[][]) =>
    lines.length > 0 &&
    from.down + lines.length <= period.length &&
    lines.every((line) => from.across + line.length <= rows.length);
  const isRun = grid.length === 1 || turned.length === 1;
  const ways = (isRun ? [turned.length === 1 ? grid : turned] : [grid, turned]).filter(fits);
  const [block, other] = ways;
  if (!block || (other && !isSquareAlike(block, other))) return undefined;
  const cells: Cells = {};
  for (const [down, line] of block.entries()) {
    for (const [across, typed] of line.entries()) {
      const [row, month] = [rows[from.across + across], period[from.down + down]];
      if (row !== undefined && month !== undefined && typed !== '') cells[row] = { ...cells[row], [month]: typed };
    }
  }
  return cells;
}

/** Whether text on the clipboard is several cells rather than one. */
export function isTable(text: string): boolean {
  return /[\t\n]/.test(text.trim());
}

function gridOf(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const grid = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const width = Math.max(...grid.map((line) => line.length));
  return grid.map((line) => [...line, ...Array<string>(width - line.length).fill('')]);
}

function isSquareAlike(one: string[][], other: string[][]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
