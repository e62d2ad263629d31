import { describe, expect, test } from 'vitest';
import { chiSquare } from '#app/churn/chi-square.ts';
import { marginsOf } from '#app/churn/count-table.ts';
import { simulateP } from '#app/churn/fixed-margins.ts';

const uneven = [
  [6, 0, 1],
  [0, 4, 1],
  [1, 1, 4],
];
const even = [
  [2, 1, 1],
  [1, 2, 1],
  [1, 0, 3],
];

describe('p by Monte-Carlo', () => {
  test.each([{ counts: uneven }, { counts: even }])(
    'is near the exact one, of all tables there are: $counts',
    ({ counts }) => {
      const { p, draws } = simulateP(counts, 7);
      const exact = exactP(counts);
      // Five standard errors of a share among so many draws.
      expect(Math.abs(p - exact)).toBeLessThan(5 * Math.sqrt((exact * (1 - exact)) / draws));
    },
  );

  test('is the exact one on average over many seeds', { timeout: 30_000 }, () => {
    const mean = Array.from({ length: 400 }, (_, seed) => simulateP(even, seed).p).reduce((sum, p) => sum + p, 0) / 400;
    expect(Math.abs(mean / exactP(even) - 1)).toBeLessThan(0.02);
  });

  test('is the same for the same seed, and in whatever order months and reasons stand', () => {
    const turned = [2, 0, 1].map((r) => [1, 2, 0].map((c) => uneven[r]![c]!));
    expect(simulateP(uneven, 11)).toEqual(simulateP(uneven, 11));
    expect(simulateP(turned, 11)).toEqual(simulateP(uneven, 11));
    expect(simulateP(even, 12)).not.toEqual(simulateP(even, 11));
  });

  test('of a table that chance explains costs few draws, of one it does not all of them', () => {
    expect(simulateP(even, 1).draws).toBeLessThan(1000);
    const split = [
      [40, 0],
      [0, 40],
    ];
    expect(simulateP(split, 1)).toEqual({ p: 1e-4, draws: 9999 });
  });

  test.each([{ counts: [] }, { counts: [[3, 4]] }, { counts: [[0, 0]] }, { counts: [[2], [5]] }])(
    'is 1 where there is nothing to compare: $counts',
    ({ counts }) => {
      expect(simulateP(counts, 1).p).toBe(1);
    },
  );
});

/** Freeman & Halton's p, ordered by χ²: every 3 × 3 table with these margins by its multiple hypergeometric probability. */
function exactP(counts: number[][]): number {
  const { rows, columns } = marginsOf(counts);
  const observed = chiSquare(counts).statistic * (1 - 1e-10);
  let [asUneven, all] = [0, 0];
  for (const first of rowsOf(rows[0]!, columns))
    for (const second of rowsOf(
      rows[1]!,
      columns.map((total, c) => total - first[c]!),
    )) {
      const third = columns.map((total, c) => total - first[c]! - second[c]!);
      const table = [first, second, third];
      const weight = table.flat().reduce((product, count) => product / factorial(count), 1);
      all += weight;
      if (chiSquare(table).statistic >= observed) asUneven += weight;
    }
  return asUneven / all;
}

function rowsOf(total: number, most: number[]): number[][] {
  const [limit, ...rest] = most;
  if (limit === undefined) return total === 0 ? [[]] : [];
  return Array.from({ length: Math.min(limit, total) + 1 }, (_, count) => count).flatMap((count) =>
    rowsOf(total - count, rest).map((row) => [count, ...row]),
  );
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}
