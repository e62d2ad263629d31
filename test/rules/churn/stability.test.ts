import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountTable } from '#app/churn/count-table.ts';
import { judgeStability } from '#app/churn/stability.ts';
import { jumping, operatorOf, seasonal, steady } from '#test/support/operators.ts';

const tableOf = (counts: number[][]): CountTable => ({
  rows: counts.map((_, r) => `month ${r + 1}`),
  columns: (counts[0] ?? []).map((_, c) => `R${c + 1}`),
  counts,
});
const repeat = (times: number, row: number[]) => Array.from({ length: times }, () => row);
const judge = (counts: number[][]) => judgeStability(tableOf(counts), { seed: 1 });

describe('the verdict', () => {
  test('is “steady” when the reasons are shared alike every month', () => {
    expect(judge(repeat(6, [40, 30, 20]))).toMatchObject({ verdict: 'steady', ratio: 0, draws: 0, where: [] });
  });

  test('is “jumps” when one month differs beyond chance, and names the month and the reason', () => {
    const { verdict, where, cramersV, draws } = judge([...repeat(7, [120, 80, 60, 40]), [60, 150, 55, 35]]);
    expect({ verdict, draws }).toEqual({ verdict: 'jumps', draws: 0 });
    expect(cramersV).toBeCloseTo(0.10357, 5);
    expect(where[0]).toMatchObject({ row: 'month 8', column: 'R2', count: 150, rowTotal: 300, share: 0.5 });
    expect(where[0]?.elsewhere).toBeCloseTo(80 / 300, 10);
    // R: binom.test(150, 710, 300/2400)$p.value, times the 32 cells.
    expect(where[0]?.p.p).toBeCloseTo(4.433934e-9, 14);
  });

  test('is “watch” between: more than chance, but not twice as much', () => {
    const counts = [...repeat(5, [120, 80, 60, 40]), [85, 105, 65, 45], [110, 70, 60, 60], [130, 95, 45, 30]];
    const { verdict, ratio } = judge(counts);
    expect(ratio).toBeGreaterThan(1.3);
    expect(ratio).toBeLessThanOrEqual(2);
    expect(verdict).toBe('watch');
  });

  test('accuses nobody on φ alone, when so few degrees are within chance', () => {
    const { verdict, ratio, p } = judge([...repeat(5, [50, 50]), [68, 32]]);
    expect(ratio).toBeGreaterThan(2);
    expect(p.p).toBeGreaterThan(0.01);
    expect(verdict).toBe('watch');
  });

  test('is “too little data” under six months, under 30 disconnects a month, or with one reason only', () => {
    const wild = [
      [300, 10],
      [10, 300],
    ];
    expect(judge([...wild, ...wild, wild[0]!]).verdict).toBe('too-little-data');
    expect(judge([...wild, ...wild, ...wild]).verdict).toBe('jumps');
    expect(judge(repeat(12, [15, 14])).verdict).toBe('too-little-data');
    expect(judge(repeat(12, [15, 15])).verdict).toBe('steady');
    expect(judge(repeat(12, [300])).verdict).toBe('too-little-data');
  });

  test('does not count months in which nobody left', () => {
    expect(judge([...repeat(5, [40, 30]), [0, 0]]).verdict).toBe('too-little-data');
  });

  test('can be asked of two people who record reasons, or of two channels', () => {
    const counts = [
      [60, 40],
      [30, 70],
    ];
    const table = { rows: ['first', 'second'], columns: ['R5', 'R6'], counts };
    expect(judgeStability(table, { seed: 1, fewestRows: 2 }).verdict).toBe('jumps');
  });
});

describe('small counts', { timeout: 30_000 }, () => {
  test('are tested by drawing tables, and reasons below five go together', () => {
    const found = judge([...repeat(11, [40, 12, 0, 0, 0]), [38, 9, 3, 2, 1]]);
    expect(found.merged).toEqual(['R3', 'R4', 'R5']);
    expect(found.table.columns).toEqual(['R1', 'R2', 'R3+R4+R5']);
    expect(found.draws).toBeGreaterThan(0);
    expect(found.p).toEqual({ p: 0.0001, isLess: false });
  });

  test('of any size and shape give figures, not NaN, whatever their order', () => {
    const sizes = fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 5 }));
    const tables = sizes.chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(25), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );
    const shuffles = fc.tuple(fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.nat()));
    fc.assert(
      fc.property(tables, shuffles, fc.integer(), (counts, [rowKeys, columnKeys], seed) => {
        const [r, c] = [orderBy(counts.length, rowKeys), orderBy(counts[0]?.length ?? 0, columnKeys)];
        const table = tableOf(counts);
        const found = judgeStability(table, { seed });
        const turned = judgeStability(
          {
            rows: r.map((i) => table.rows[i]!),
            columns: c.map((j) => table.columns[j]!),
            counts: r.map((i) => c.map((j) => counts[i]![j]!)),
          },
          { seed },
        );
        expect(turned.verdict).toBe(found.verdict);
        for (const name of ['statistic', 'ratio', 'cramersV', 'df', 'disconnects', 'smallestExpected'] as const)
          expect(turned[name]).toBeCloseTo(found[name], 9);
        expect(turned.p.p).toBeCloseTo(found.p.p, 9);
        expect(turned.where.length).toBe(found.where.length);
        for (const share of [found.p.p, found.cramersV, ...found.where.map(({ p }) => p.p)]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(found.residuals.flat().every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a year of 300 disconnects a month, simulated', { timeout: 30_000 }, () => {
  const judgeMany = (behaviour: Parameters<typeof operatorOf>[0], operators: number) =>
    Array.from({ length: operators }, (_, seed) => judgeStability(operatorOf(behaviour, 12, 300, seed), { seed }));

  test('accuses no steady operator in a hundred, and finds every one of forty who jump', () => {
    expect(judgeMany(steady, 100).filter(({ verdict }) => verdict === 'jumps')).toEqual([]);
    expect(judgeMany(jumping(4, 300), 40).every(({ verdict }) => verdict === 'jumps')).toBe(true);
  });

  test('tells a season, which is one reason’s, from measuring that jumps in all of them', () => {
    const bySeason = judgeMany(seasonal, 30).filter(({ steadyWithout }) => steadyWithout.includes('R10'));
    expect(bySeason.length).toBeGreaterThanOrEqual(24);
    expect(judgeMany(jumping(4, 300), 30).flatMap(({ steadyWithout }) => steadyWithout)).toEqual([]);
  });
});

function orderBy(length: number, keys: Iterator<number>): number[] {
  const drawn = Array.from({ length }, () => Number(keys.next().value));
  return drawn.map((_, index) => index).sort((a, b) => drawn[a]! - drawn[b]!);
}
