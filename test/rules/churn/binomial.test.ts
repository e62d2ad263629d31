import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialTest } from '#app/churn/binomial.ts';

describe('the exact binomial test', () => {
  // R: binom.test(successes, trials, share)$p.value; the last by SciPy 1.17 too.
  test.each([
    [682, 925, 0.75, 0.3824916],
    [7, 20, 0.3, 0.629498],
    [3, 30, 0.2, 0.2513616],
    [4, 10, 0.5, 0.7539063],
    [0, 40, 0.1, 0.03027619],
    [12, 12, 0.9, 0.6234273],
    [150, 353, 1 / 3, 0.0003613577],
    [100, 3000, 0.01, 3.217974e-24],
    [200_000, 1_000_000, 0.201, 0.01258382],
  ])('finds %i of %i as R does where each succeeds with %d', (successes, trials, share, p) => {
    expect(binomialTest(successes, trials, share) / p).toBeCloseTo(1, 6);
  });

  test('finds the most probable outcome quite probable, and both where there are two', () => {
    expect(binomialTest(5, 10, 0.5)).toBe(1);
    expect([binomialTest(3, 7, 0.5), binomialTest(4, 7, 0.5)]).toEqual([1, 1]);
    expect(binomialTest(0, 0, 0.3)).toBe(1);
  });

  test('of what cannot happen is 0, of what must 1', () => {
    expect(binomialTest(1, 5, 0)).toBe(0);
    expect(binomialTest(5, 5, 1)).toBe(1);
  });

  test('is the sum over all outcomes no more probable, whatever is counted', () => {
    const counts = fc.integer({ min: 1, max: 60 }).chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));
    fc.assert(
      fc.property(counts, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([successes, trials], share) => {
        const masses = massesOf(trials, share);
        const rare = masses.filter((mass) => mass <= masses[successes]! * (1 + 1e-7));
        const sum = rare.reduce((total, mass) => total + mass, 0);
        expect(binomialTest(successes, trials, share)).toBeCloseTo(Math.min(1, sum), 9);
      }),
    );
  });

  test.each([
    [3, 2, 0.5],
    [-1, 2, 0.5],
    [1.5, 2, 0.5],
    [1, 2, 1.1],
    [1, 2, NaN],
  ])('refuses %d of %d with %d', (successes, trials, share) => {
    expect(() => binomialTest(successes, trials, share)).toThrow(RangeError);
  });
});

/** The distribution by convolution, one trial after another: slow, and without a logarithm. */
function massesOf(trials: number, share: number): number[] {
  let masses = [1];
  for (let trial = 0; trial < trials; trial += 1)
    masses = [...masses, 0].map((mass, k) => mass * (1 - share) + (masses[k - 1] ?? 0) * share);
  return masses;
}
