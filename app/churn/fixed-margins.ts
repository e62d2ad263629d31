import { marginsOf } from './count-table.ts';
import { streamsOf } from './draws.ts';

export interface SimulatedP {
  /** 0–1, never 0. Its standard error is a tenth of itself down to .01, and .01·√(p) below. */
  p: number;
  /** Tables drawn for it. */
  draws: number;
}

const mostDraws = 9999;
/** Besag & Clifford 1991, Biometrika 78:301: once so many tables were at least as uneven, more would change nothing. */
const enoughAsUneven = 100;

/**
 * The share of tables with these row and column totals, drawn at random, whose χ² is at least that of `counts`: the p of
 * homogeneity without asymptotics, for tables with small expected counts. The same seed (a whole number) gives the same p,
 * in whatever order rows and columns stand. R: chisq.test(counts, simulate.p.value = TRUE, B = 9999).
 */
export function simulateP(counts: number[][], seed: number): SimulatedP {
  const { rows, columns, total } = marginsOf(counts);
  const margins = { rows: descending(rows), columns: descending(columns) };
  const drawTable = tableSource(margins, total, seed);
  // Equal tables must count as equal, though their terms were added in another order.
  const observed = unevenness(counts, { rows, columns }) * (1 - 1e-10);
  let asUneven = 0;
  for (let draws = 1; draws <= mostDraws; draws += 1) {
    if (unevenness(drawTable(), margins) >= observed) asUneven += 1;
    if (asUneven === enoughAsUneven) return { p: asUneven / draws, draws };
  }
  return { p: (asUneven + 1) / (mostDraws + 1), draws: mostDraws };
}

interface Margins {
  rows: number[];
  columns: number[];
}

function descending(totals: number[]): number[] {
  return totals.filter((count) => count > 0).sort((a, b) => b - a);
}

/** Σ observed²/(row · column), which is χ²/total + 1. */
function unevenness(counts: number[][], { rows, columns }: Margins): number {
  let sum = 0;
  for (const [r, cells] of counts.entries())
    for (const [c, count] of cells.entries())
      if (count > 0) sum += (count * count) / ((rows[r] ?? 0) * (columns[c] ?? 0));
  return sum;
}

/** Fills one table over and over: each cell is hypergeometric, given those before it (Patefield 1981, AS 159). */
function tableSource({ rows, columns }: Margins, total: number, seed: number): () => number[][] {
  const drawCell = hypergeometricSource(total, seed);
  const table = rows.map(() => columns.map(() => 0));
  return () => {
    const left = columns.slice();
    let leftInAll = total;
    for (const [r, cells] of table.entries()) {
      let toPlace = rows[r] ?? 0;
      let leftInRest = leftInAll;
      leftInAll -= toPlace;
      for (let c = 0; c < left.length; c += 1) {
        const inColumn = left[c] ?? 0;
        const count = drawCell(inColumn, leftInRest, toPlace);
        cells[c] = count;
        left[c] = inColumn - count;
        leftInRest -= inColumn;
        toPlace -= count;
      }
    }
    return table;
  };
}

/** How many of `drawn` things out of `all` are among the `marked`: inverted from the mode outwards, so a draw costs its deviation. */
function hypergeometricSource(largest: number, seed: number): (marked: number, all: number, drawn: number) => number {
  const { counts: draws } = streamsOf(seed);
  const logFactorials = new Float64Array(largest + 1);
  for (let n = 2; n <= largest; n += 1) logFactorials[n] = (logFactorials[n - 1] ?? 0) + Math.log(n);
  const lnFactorial = (n: number) => logFactorials[n] ?? 0;
  const lnChoose = (n: number, k: number) => lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k);

  return (marked, all, drawn) => {
    const least = Math.max(0, drawn + marked - all);
    const most = Math.min(marked, drawn);
    if (least === most) return least;
    const mode = Math.floor(((drawn + 1) * (marked + 1)) / (all + 2));
    const atMode = Math.exp(lnChoose(marked, mode) + lnChoose(all - marked, drawn - mode) - lnChoose(all, drawn));
    let left = draws.uniform() - atMode;
    let [down, up, pDown, pUp] = [mode, mode, atMode, atMode];
    while (left > 0 && (down > least || up < most)) {
      if (up < most) {
        pUp *= ((marked - up) * (drawn - up)) / ((up + 1) * (all - marked - drawn + up + 1));
        up += 1;
        left -= pUp;
        if (left <= 0) return up;
      }
      if (down > least) {
        pDown *= (down * (all - marked - drawn + down)) / ((marked - down + 1) * (drawn - down + 1));
        down -= 1;
        left -= pDown;
        if (left <= 0) return down;
      }
    }
    return mode;
  };
}
