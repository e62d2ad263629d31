import { describe, expect, test } from 'vitest';
import { chiSquare, chiSquareP } from '#app/churn/chi-square.ts';

describe('χ² of homogeneity', () => {
  test('of three months and four reasons, with its effect and the cell that stands out', () => {
    const counts = [
      [120, 80, 60, 40],
      [118, 83, 57, 42],
      [60, 150, 55, 35],
    ];
    const { statistic, df, ratio, p, cramersV, residuals, smallestExpected } = chiSquare(counts);
    expect(statistic).toBeCloseTo(54.295706, 6);
    expect(df).toBe(6);
    expect(ratio).toBeCloseTo(9.049284, 6);
    expect(p).toEqual({ p: expect.closeTo(6.4305e-10, 14), isLess: false });
    expect(cramersV).toBeCloseTo(0.173679, 6);
    expect(residuals[2]?.[1]).toBeCloseTo(6.78, 2);
    expect(smallestExpected).toBe(39);
  });

  test('of the table in R’s own manual is as there', () => {
    const { statistic, df, p } = chiSquare([
      [762, 327, 468],
      [484, 239, 477],
    ]);
    expect(statistic).toBeCloseTo(30.0701, 4);
    expect(df).toBe(2);
    expect(p.p * 1e7).toBeCloseTo(2.954, 3);
  });

  test('counts neither months nor reasons in which nobody left', () => {
    const full = chiSquare([
      [10, 20],
      [20, 10],
    ]);
    const holed = chiSquare([
      [10, 0, 20],
      [0, 0, 0],
      [20, 0, 10],
    ]);
    expect(holed).toMatchObject({ df: 1, ratio: full.ratio, p: full.p, cramersV: full.cramersV });
  });

  test.each([
    { counts: [] },
    { counts: [[]] },
    { counts: [[0, 0]] },
    { counts: [[5, 7]] },
    { counts: [[5], [7]] },
    {
      counts: [
        [0, 3],
        [0, 4],
      ],
    },
  ])('has nothing to compare in $counts, and says so without a NaN', ({ counts }) => {
    const found = chiSquare(counts);
    expect(found).toMatchObject({ statistic: 0, df: 0, ratio: 0, p: { p: 1, isLess: false }, cramersV: 0 });
    expect(found.residuals.flat().every((residual) => residual === 0)).toBe(true);
  });

  test('of a complete split has the greatest effect there is', () => {
    const { cramersV, p } = chiSquare([
      [500, 0],
      [0, 500],
    ]);
    expect(cramersV).toBe(1);
    expect(p).toEqual({ p: 1e-12, isLess: true });
  });
});

test.each([
  [54.295706, 6, 6.430513e-10],
  [1200, 1000, 1.225594e-5],
  [150, 100, 9.03932e-4],
  [3, 1, 0.08326452],
])('P(χ² ≥ %d) with %i degrees is that of pchisq', (statistic, df, p) => {
  expect(chiSquareP(statistic, df).p / p).toBeCloseTo(1, 5);
});
