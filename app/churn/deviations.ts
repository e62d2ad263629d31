import { binomialTest } from './binomial.ts';
import { marginsOf, type CountTable } from './count-table.ts';
import { holm } from './holm.ts';
import { toPValue, type PValue } from './p-value.ts';

/** One reason in one month against the other months. */
export interface Deviation {
  row: string;
  column: string;
  count: number;
  rowTotal: number;
  /** `count` of `rowTotal`, 0–1. */
  share: number;
  /** The same reason's share in all other rows, 0–1. */
  elsewhere: number;
  /** Two-sided exact binomial, by Holm for all cells of the table. */
  p: PValue;
}

/**
 * The cells whose Holm-adjusted p lies below `level`, the least probable first. Of all who left for a reason, as many as the
 * row is large should be in it: R: binom.test(count, of the reason, rowTotal/total). To test the row's share against the
 * share elsewhere, as if that were known, named a cell of 3.5 % of steady operators seen for six months at the level .01.
 */
export function findDeviations(table: CountTable, level: number): Deviation[] {
  const { rows, columns, total } = marginsOf(table.counts);
  const cells = table.counts.flatMap((counts, r) =>
    counts.flatMap((count, c) => {
      const [rowTotal, columnTotal] = [rows[r] ?? 0, columns[c] ?? 0];
      const others = total - rowTotal;
      if (rowTotal === 0 || others === 0) return [];
      const [row = '', column = ''] = [table.rows[r], table.columns[c]];
      const shares = { share: count / rowTotal, elsewhere: (columnTotal - count) / others };
      return [{ row, column, count, rowTotal, ...shares, raw: binomialTest(count, columnTotal, rowTotal / total) }];
    }),
  );
  const adjusted = holm(cells.map(({ raw }) => raw));
  return cells
    .map(({ raw: _raw, ...cell }, index) => ({ ...cell, adjusted: adjusted[index] ?? 1 }))
    .filter((cell) => cell.adjusted < level)
    .sort((a, b) => a.adjusted - b.adjusted)
    .map(({ adjusted: p, ...cell }) => ({ ...cell, p: toPValue(p) }));
}
