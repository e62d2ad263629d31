import fc from 'fast-check';
import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import { pertByScore, scoreTableLength, valueAt } from '#app/churn/pert.ts';

describe('a PERT', () => {
  test.each([
    [0.15, 0.25, 0.45],
    [0, 0.03, 0.08],
    [0, 0, 0.02],
    [10, 90, 90],
  ])('of %d / %d / %d has the quantiles of its beta distribution', (low, mode, high) => {
    const table = pertByScore({ low, mode, high });
    const alpha = 1 + (4 * (mode - low)) / (high - low);
    for (const score of [-2.5, -1.2816, -0.3, 0, 0.77, 1.2816, 2.6]) {
      const exact = low + (high - low) * jstat.beta.inv(jstat.normal.cdf(score, 0, 1), alpha, 6 - alpha);
      expect(Math.abs(valueAt(table, 0, score) - exact) / (high - low)).toBeLessThan(0.002);
    }
  });

  test('has the mean (low + 4·mode + high)/6', () => {
    const table = pertByScore({ low: 8, mode: 15, high: 30 });
    let mean = 0;
    for (let score = -4; score < 4; score += 0.01) {
      mean += 0.01 * valueAt(table, 0, score + 0.005) * jstat.normal.pdf(score + 0.005, 0, 1);
    }
    expect(mean).toBeCloseTo((8 + 4 * 15 + 30) / 6, 1);
  });

  test('of one figure is that figure', () => {
    const table = pertByScore({ low: 0.55, mode: 0.55, high: 0.55 });
    expect([-9, 0, 9].map((score) => valueAt(table, 0, score))).toEqual([0.55, 0.55, 0.55]);
  });

  test('never leaves its range, and never falls as the score rises', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const scores = fc.array(fc.double({ min: -40, max: 40, noNaN: true }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(figure, { minLength: 3, maxLength: 3 }), scores, (figures, at) => {
        const [low = 0, mode = 0, high = 0] = figures.toSorted((a, b) => a - b);
        const table = pertByScore({ low, mode, high });
        const values = at.toSorted((a, b) => a - b).map((score) => valueAt(table, 0, score));
        const slack = 1e-9 * (1 + Math.abs(low) + Math.abs(high));
        for (const [index, value] of values.entries()) {
          expect(value).toBeGreaterThanOrEqual(low - slack);
          expect(value).toBeLessThanOrEqual(high + slack);
          expect(value).toBeGreaterThanOrEqual((values[index - 1] ?? value) - slack);
        }
      }),
    );
  });

  test('is found in the midst of many', () => {
    const tables = new Float64Array(2 * scoreTableLength);
    tables.set(pertByScore({ low: 1, mode: 2, high: 3 }), scoreTableLength);
    expect(valueAt(tables, scoreTableLength, 0)).toBeCloseTo(2, 3);
    expect(valueAt(tables, 0, 9)).toBe(0);
  });
});
