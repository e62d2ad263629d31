import jstat from 'jstat';
import type { Range } from './range.ts';

/** A PERT's quantiles by normal score, −4 to 4 in steps of 1/16: so correlated scores give correlated values. */
export type ScoreTable = Float64Array;

const widest = 4;
const stepsPerUnit = 16;
export const scoreTableLength = 2 * widest * stepsPerUnit + 1;

/**
 * PERT is Beta(1 + 4(mode − low)/(high − low), 1 + 4(high − mode)/(high − low)) stretched over low … high, so that its
 * mean is (low + 4·mode + high)/6: Malcolm et al. 1959, Operations Research 7:646. Beyond ±4 the score is cut.
 */
export function pertByScore({ low, mode, high }: Range): ScoreTable {
  const width = high - low;
  if (!(width > 0)) return new Float64Array(scoreTableLength).fill(mode);
  const upTo = cumulated((4 * (mode - low)) / width, (4 * (high - mode)) / width);
  const table = new Float64Array(scoreTableLength);
  let cell = 0;
  for (let index = 0; index < scoreTableLength; index += 1) {
    const wanted = probabilities[index] ?? 0;
    while (cell < cells - 1 && (upTo[cell + 1] ?? 1) < wanted) cell += 1;
    const from = upTo[cell] ?? 0;
    const inCell = (upTo[cell + 1] ?? 1) - from;
    const part = inCell > 0 ? Math.min(1, Math.max(0, (wanted - from) / inCell)) : 0;
    table[index] = low + (width * (cell + part)) / cells;
  }
  return table;
}

/** The value at a score, from the table that begins at `start`. */
export function valueAt(tables: Float64Array, start: number, score: number): number {
  const place = (score + widest) * stepsPerUnit;
  if (place <= 0) return tables[start] ?? 0;
  if (place >= scoreTableLength - 1) return tables[start + scoreTableLength - 1] ?? 0;
  const index = place | 0;
  const below = tables[start + index] ?? 0;
  return below + ((tables[start + index + 1] ?? 0) - below) * (place - index);
}

const cells = 400;
const probabilities = Float64Array.from({ length: scoreTableLength }, (_, index) =>
  jstat.normal.cdf(index / stepsPerUnit - widest, 0, 1),
);
const logs = Float64Array.from({ length: cells }, (_, cell) => Math.log((cell + 0.5) / cells));

/** The distribution function of x^a·(1 − x)^b at the ends of the cells, 0 to 1, by the midpoints of the cells. */
function cumulated(a: number, b: number): Float64Array {
  const upTo = new Float64Array(cells + 1);
  let sum = 0;
  for (let cell = 0; cell < cells; cell += 1) {
    sum += Math.exp(a * (logs[cell] ?? 0) + b * (logs[cells - 1 - cell] ?? 0));
    upTo[cell + 1] = sum;
  }
  for (let cell = 1; cell <= cells; cell += 1) upTo[cell] = (upTo[cell] ?? 0) / sum;
  return upTo;
}
