import jstat from 'jstat';
import { marginsOf } from './count-table.ts';
import { toPValue, type PValue } from './p-value.ts';

export interface ChiSquare {
  /** χ² ≥ 0. */
  statistic: number;
  /** Of the rows and columns that counted anything; 0 where there is nothing to compare. */
  df: number;
  /** φ = χ²/df, about 1 where rows differ by chance alone; 0 where df is 0. */
  ratio: number;
  /** Asymptotic: sound where every expected count is 5 or more. */
  p: PValue;
  /** Cramér's V, 0–1: the size of the difference, whatever the number of disconnects. */
  cramersV: number;
  smallestExpected: number;
  /** (observed − expected) / its standard error, about normal; Haberman 1973, Biometrics 29:205; R: chisq.test()$stdres. */
  residuals: number[][];
}

/**
 * Pearson's χ² of homogeneity: are the columns shared alike in all rows? Counts ≥ 0, else RangeError; a table with nothing
 * to compare gives 0 with p = 1. No continuity correction, at 2 × 2 neither; R: chisq.test(counts, correct = FALSE).
 */
export function chiSquare(counts: number[][]): ChiSquare {
  const { rows, columns, total } = marginsOf(counts);
  const shape = [rows, columns].map((totals) => Math.max(0, totals.filter((count) => count > 0).length - 1));
  const df = shape.reduce((product, side) => product * side, 1);
  let statistic = 0;
  let smallestExpected = Infinity;
  const residuals = counts.map((cells, r) =>
    cells.map((observed, c) => {
      const [rowShare, columnShare] = [(rows[r] ?? 0) / total, (columns[c] ?? 0) / total];
      const expected = total * rowShare * columnShare;
      if (!(expected > 0)) return 0;
      smallestExpected = Math.min(smallestExpected, expected);
      statistic += (observed - expected) ** 2 / expected;
      const variance = expected * (1 - rowShare) * (1 - columnShare);
      return variance > 0 ? (observed - expected) / Math.sqrt(variance) : 0;
    }),
  );
  if (df === 0) return { statistic: 0, df, ratio: 0, p: toPValue(1), cramersV: 0, smallestExpected: 0, residuals };
  const cramersV = Math.min(1, Math.sqrt(statistic / (total * Math.min(...shape))));
  return { statistic, df, ratio: statistic / df, p: chiSquareP(statistic, df), cramersV, smallestExpected, residuals };
}

/** P(χ² with `df` degrees ≥ statistic); statistic ≥ 0, df ≥ 0; with no degrees 1. R: pchisq(lower.tail = FALSE). */
export function chiSquareP(statistic: number, df: number): PValue {
  return toPValue(df > 0 && statistic > 0 ? 1 - jstat.chisquare.cdf(statistic, df) : 1);
}
