import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logRank } from '#app/churn/log-rank.ts';
import type { Stay } from '#app/churn/stay.ts';

const left = (...exits: number[]): Stay[] => exits.map((exit) => ({ entry: 0, exit, hasEnded: true }));
const still = (...exits: number[]): Stay[] => exits.map((exit) => ({ entry: 0, exit, hasEnded: false }));

/** Freireich et al. 1963, as in Kleinbaum & Klein, Survival Analysis, ch. 2. */
const treated = [...left(6, 6, 6, 7, 10, 13, 16, 22, 23), ...still(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];
const placebo = left(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

describe('the log-rank test', () => {
  test('of 6-MP against placebo is 16.79, as in every textbook', () => {
    const { statistic, df, p, groups } = logRank([treated, placebo]);
    expect(statistic).toBeCloseTo(16.792941, 6);
    expect(df).toBe(1);
    expect(p.p).toBeCloseTo(4.168809e-5, 10);
    expect(groups).toEqual([
      { observed: 9, expected: expect.closeTo(19.2505, 4) },
      { observed: 21, expected: expect.closeTo(10.7495, 4) },
    ]);
  });

  test('takes three groups', () => {
    // Every other patient of both, two weeks later; computed with NumPy from the definition.
    const half = [
      ...left(8, 8, 9, 12, 18, 24),
      ...still(13, 21, 27, 34, 37),
      ...left(3, 4, 5, 6, 7, 10, 10, 13, 14, 19, 25),
    ];
    const { statistic, df } = logRank([treated, placebo, half]);
    expect(df).toBe(2);
    expect(statistic).toBeCloseTo(19.145365, 5);
  });

  test.each([
    { what: 'no group', groups: [] },
    { what: 'one group', groups: [placebo] },
    { what: 'an empty group', groups: [placebo, []] },
    { what: 'nobody who left', groups: [still(1, 2), still(3)] },
    { what: 'groups never seen at one time', groups: [left(1, 2, 3), left(8, 9).map((one) => ({ ...one, entry: 7 }))] },
  ])('has nothing to compare with $what', ({ groups }) => {
    expect(logRank(groups)).toMatchObject({ statistic: 0, df: 0, p: { p: 1, isLess: false } });
  });

  test('finds equal groups equal', () => {
    expect(logRank([placebo, placebo])).toMatchObject({ statistic: expect.closeTo(0, 9), df: 1 });
  });

  test('does not depend on the order of groups, and expects as many as left', () => {
    const stays = fc.array(
      fc.record({ entry: fc.constantFrom(0, 0, 3), exit: fc.integer({ min: 0, max: 12 }), hasEnded: fc.boolean() }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.array(stays, { maxLength: 5 }), (groups) => {
        const found = logRank(groups);
        const turned = logRank(groups.toReversed());
        expect(turned.df).toBe(found.df);
        expect(turned.statistic).toBeCloseTo(found.statistic, 6);
        expect(found.p.p).toBeGreaterThan(0);
        expect(found.p.p).toBeLessThanOrEqual(1);
        const excess = found.groups.reduce((sum, { observed, expected }) => sum + observed - expected, 0);
        expect(excess).toBeCloseTo(0, 9);
      }),
    );
  });
});
