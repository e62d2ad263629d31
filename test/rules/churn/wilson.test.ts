import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '#app/churn/wilson.ts';

describe('the Wilson interval', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as Newcombe printed it in 1998', (successes, trials, low, high) => {
    const interval = wilson(successes, trials);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('of nothing tried is everything', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test('holds the share, stays within 0 and 1, and widens with confidence', () => {
    const counts = fc.nat(100_000).chain((trials) => fc.tuple(fc.nat(trials), fc.constant(Math.max(1, trials))));
    fc.assert(
      fc.property(counts, ([successes, trials]) => {
        const { low, high } = wilson(successes, trials);
        const wider = wilson(successes, trials, 0.99);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(wider.low).toBeGreaterThanOrEqual(0);
        expect(wider.low).toBeLessThanOrEqual(low);
        expect(wider.high).toBeGreaterThanOrEqual(high);
        expect(wider.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    [2, 1],
    [-1, 5],
    [NaN, 5],
    [1, Infinity],
  ])('of %d in %d is refused', (successes, trials) => {
    expect(() => wilson(successes, trials)).toThrow(RangeError);
  });
});
