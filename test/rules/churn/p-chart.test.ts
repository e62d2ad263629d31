import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneyChart, pChart } from '#app/churn/p-chart.ts';

test('a p-chart has its centre at the share of all months, and limits three deviations of the binomial away', () => {
  const { centre, spread, points } = pChart({ counts: [20, 25, 60], totals: [100, 100, 200] });
  expect(centre).toBeCloseTo(0.2625, 10);
  expect(spread).toBe(1);
  expect(points[0]?.high).toBeCloseTo(0.2625 + 3 * Math.sqrt((0.2625 * 0.7375) / 100), 10);
  expect(points[2]?.low).toBeCloseTo(0.2625 - 3 * Math.sqrt((0.2625 * 0.7375) / 200), 10);
  expect(points.map(({ isOutside }) => isOutside)).toEqual([false, false, false]);
});

test('a month far from the others is outside', () => {
  const { points } = pChart({ counts: [30, 30, 30, 30, 80], totals: [150, 150, 150, 150, 150] });
  expect(points.map(({ isOutside }) => isOutside)).toEqual([false, false, false, false, true]);
});

test('what jumps every month is outside a p-chart, and inside Laney’s, whose limits take the jumping in', () => {
  const series = { counts: [60, 140, 60, 140, 60, 140], totals: [400, 400, 400, 400, 400, 400] };
  expect(pChart(series).points.every(({ isOutside }) => isOutside)).toBe(true);
  const laney = laneyChart(series);
  // Moves of 0.2 in deviations of √(0.25·0.75/400), over 1.128.
  expect(laney.spread).toBeCloseTo(0.2 / Math.sqrt((0.25 * 0.75) / 400) / 1.128, 6);
  expect(laney.points.some(({ isOutside }) => isOutside)).toBe(false);
});

test('charts of nothing, of one month, of never and of always have limits and accuse nobody', () => {
  const series = [
    { counts: [], totals: [] },
    { counts: [0], totals: [0] },
    { counts: [3], totals: [10] },
    { counts: [0, 0, 0], totals: [10, 0, 20] },
    { counts: [7, 9], totals: [7, 9] },
    { counts: [1, 2, 3], totals: [10, 20, 30] },
  ];
  for (const chart of [pChart, laneyChart])
    for (const one of series) {
      const { centre, spread, points } = chart(one);
      expect([centre, spread, ...points.flatMap(({ low, high }) => [low, high])].every(Number.isFinite)).toBe(true);
      expect(points.filter(({ isOutside }) => isOutside)).toEqual([]);
    }
  expect(pChart({ counts: [0], totals: [0] }).points[0]?.share).toBeUndefined();
});

test('limits hold the centre and stay within 0 and 1', () => {
  const months = fc.array(
    fc.nat(500).chain((total) => fc.record({ total: fc.constant(total), count: fc.nat(total) })),
    { maxLength: 24 },
  );
  fc.assert(
    fc.property(months, (drawn) => {
      const series = { counts: drawn.map(({ count }) => count), totals: drawn.map(({ total }) => total) };
      for (const { centre, points } of [pChart(series), laneyChart(series)])
        for (const { low, high } of points) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(centre);
          expect(high).toBeGreaterThanOrEqual(centre);
        }
    }),
  );
});
