import { chiSquareP } from './chi-square.ts';
import type { PValue } from './p-value.ts';
import { riskSetsOf, type RiskSet, type Stay } from './stay.ts';

export interface LogRank {
  /** χ² ≥ 0. */
  statistic: number;
  /** Groups that can be compared, less one. */
  df: number;
  p: PValue;
  /** In the order given: who left, and how many would have, were all groups alike. */
  groups: { observed: number; expected: number }[];
}

/**
 * Do groups of subscribers stay equally long? Two groups or more; delayed entry is allowed; fewer, or none who left, give
 * 0 with p = 1. Mantel 1966, Cancer Chemotherapy Reports 50:163; R: survdiff(Surv(time, hasEnded) ~ group).
 */
export function logRank(groups: Stay[][]): LogRank {
  const pooled = riskSetsOf(groups.flat()).filter(({ ended }) => ended > 0);
  const times = pooled.map(({ time }) => time);
  const sets = groups.map((stays) => riskSetsOf(stays, times));
  const found = sets.map((own) => ({
    observed: sum(own.map(({ ended }) => ended)),
    expected: sum(own.map(({ atRisk }, t) => (atRisk * (pooled[t]?.ended ?? 0)) / (pooled[t]?.atRisk ?? 1))),
  }));
  const covariance = sets.map((one) => sets.map((other) => covarianceOf(pooled, one, other)));
  const excess = found.map(({ observed, expected }) => observed - expected);
  const { statistic, rank: df } = quadraticForm(covariance, excess);
  return { statistic, df, p: chiSquareP(statistic, df), groups: found };
}

/** Of the numbers who leave two groups, hypergeometric at each time; `one` and `other` are the same list for a variance. */
function covarianceOf(pooled: RiskSet[], one: RiskSet[], other: RiskSet[]): number {
  const terms = pooled.map(({ atRisk, ended }, t) => {
    if (atRisk < 2) return 0;
    const [here, there] = [(one[t]?.atRisk ?? 0) / atRisk, (other[t]?.atRisk ?? 0) / atRisk];
    return ((ended * (atRisk - ended)) / (atRisk - 1)) * here * ((one === other ? 1 : 0) - there);
  });
  return sum(terms);
}

/**
 * xᵀ·M⁻·x of a covariance matrix by elimination, the greatest variance first. The excesses of all groups sum to 0, and
 * groups that were never at risk together cannot be compared: what has no variance left is passed over.
 */
function quadraticForm(matrix: number[][], vector: number[]): { statistic: number; rank: number } {
  const m = matrix.map((row) => row.slice());
  const x = vector.slice();
  const diagonal = () => m.map((row, i) => row[i] ?? 0);
  const negligible = 1e-9 * Math.max(0, ...diagonal());
  let [statistic, rank] = [0, 0];
  for (;;) {
    const pivot = Math.max(0, ...diagonal());
    if (pivot <= negligible) return { statistic, rank };
    const p = diagonal().indexOf(pivot);
    const [pivotRow, value] = [m[p]?.slice() ?? [], x[p] ?? 0];
    statistic += value ** 2 / pivot;
    rank += 1;
    for (const [i, row] of m.entries()) {
      const factor = (row[p] ?? 0) / pivot;
      x[i] = (x[i] ?? 0) - factor * value;
      for (const j of row.keys()) row[j] = (row[j] ?? 0) - factor * (pivotRow[j] ?? 0);
    }
  }
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
