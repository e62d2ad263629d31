import { chiSquare, type ChiSquare } from './chi-square.ts';
import { dropEmpty, marginsOf, mergeRare, type CountTable } from './count-table.ts';
import { findDeviations, type Deviation } from './deviations.ts';
import { simulateP } from './fixed-margins.ts';
import { toPValue } from './p-value.ts';

/** `jumps`: the rows differ so much more than chance lets them that it is the measuring, not the subscribers. */
export type Verdict = 'steady' | 'watch' | 'jumps' | 'too-little-data';

export interface Stability extends ChiSquare {
  verdict: Verdict;
  /** What was tested: without empty rows and columns, with rare reasons merged. */
  table: CountTable;
  /** The reasons put together because each had fewer than five disconnects. */
  merged: string[];
  disconnects: number;
  /** Tables drawn for p; 0 where p is asymptotic. */
  draws: number;
  /** Which reason in which row, if any stands out by itself. */
  where: Deviation[];
  /**
   * Reasons without any one of which a table that is not steady would be: then that reason changed, by a season or a
   * competitor's offer it may be, and not all the measuring.
   */
  steadyWithout: string[];
}

export interface StabilityOptions {
  /** A whole number; with it the same table gets the same p. */
  seed: number;
  /** Months at least. When the rows are people or channels, two are enough. */
  fewestRows?: number;
  /** Disconnects in a row, on average. */
  fewestPerRow?: number;
}

/** φ up to which rows are as alike as chance lets them, and above which they are accused. */
const steadiest = 1.3;
const mostToWatch = 2;
const level = 0.01;
const levelOfCells = 0.05;
/** Cochran 1954, Biometrics 10:417. */
const soundExpected = 5;
const fewestOfReason = 5;

/**
 * Do the reasons jump? Homogeneity of rows × reasons by χ² (p by Monte-Carlo where an expected count is below 5), and by
 * φ = χ²/df, the variance between rows as a multiple of what chance gives (Wedderburn 1974, Biometrika 61:439). The test
 * alone would accuse every operator who is large enough; φ alone every one who is small enough.
 */
export function judgeStability(
  counted: CountTable,
  { seed, fewestRows = 6, fewestPerRow = 30 }: StabilityOptions,
): Stability {
  const { table, merged } = mergeRare(dropEmpty(counted), fewestOfReason);
  const { total: disconnects } = marginsOf(table.counts);
  const asymptotic = chiSquare(table.counts);
  const simulated =
    asymptotic.df > 0 && asymptotic.smallestExpected < soundExpected ? simulateP(table.counts, seed) : undefined;
  const test = simulated ? { ...asymptotic, p: toPValue(simulated.p) } : asymptotic;
  const isEnough = table.rows.length >= fewestRows && disconnects >= fewestPerRow * table.rows.length && test.df > 0;
  return {
    ...test,
    verdict: isEnough ? judge(test) : 'too-little-data',
    table,
    merged,
    disconnects,
    draws: simulated?.draws ?? 0,
    where: findDeviations(table, levelOfCells),
    steadyWithout: test.ratio > steadiest ? findSteadyWithout(table) : [],
  };
}

function judge({ ratio, p: { p } }: ChiSquare): Verdict {
  if (ratio <= steadiest) return 'steady';
  return ratio > mostToWatch && p < level ? 'jumps' : 'watch';
}

function findSteadyWithout({ columns, counts }: CountTable): string[] {
  return columns.filter((_, left) => {
    const { df, ratio } = chiSquare(counts.map((row) => row.filter((__, index) => index !== left)));
    return df > 0 && ratio <= steadiest;
  });
}
