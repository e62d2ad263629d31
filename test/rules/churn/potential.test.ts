import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstYearMonths, firstYearOf, potentialOf, servedMonths, type PotentialPoint } from '#app/churn/potential.ts';
import { completeInput, modesOf } from '#app/churn/premises.ts';
import { byReason, reasonCodes } from '#app/churn/reasons.ts';
import { golden } from './golden.ts';

const point = modesOf(completeInput(golden));
const potential = potentialOf(point);

describe('the worked example: 20,000 subscribers, 1.5 % a month', () => {
  test('loses 300, lists 240, saves 27.6375, keeps 17.964375 for good', () => {
    expect(potential.lost).toBeCloseTo(300, 9);
    expect(potential.listed).toBeCloseTo(240, 9);
    expect(potential.reached).toBeCloseTo(132, 9);
    expect(potential.saved).toBeCloseTo(27.6375, 9);
    expect(potential.durable).toBeCloseTo(17.964375, 9);
    expect((potential.churnReduction * 100).toFixed(5)).toBe('0.08982');
  });

  test('brings 1,280.4543 subscriber-months, 576,204.43 ₽ and 345,722.66 ₽ of margin in the first year', () => {
    const { subscriberMonths, revenue, margin } = firstYearOf(potential.durable, 0.025, 450, 0.6);
    expect(subscriberMonths.toFixed(4)).toBe('1280.4543');
    expect(revenue.toFixed(2)).toBe('576204.43');
    expect(margin.toFixed(2)).toBe('345722.66');
  });

  test('keeps about 6 % of those lost, not 30 %', () => {
    expect(potential.durable / potential.lost).toBeCloseTo(0.06, 3);
  });
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const reasonPoint = fc.record({ share, addressable: share, reach: share, winBack: share, spontaneous: share });
const points = fc
  .record({
    base: fc.double({ min: 0, max: 1e6, noNaN: true }),
    churn: share,
    durability: share,
    reasons: fc.array(reasonPoint, { minLength: 12, maxLength: 12 }),
  })
  .map(({ base, churn, durability, reasons }): PotentialPoint => {
    const sum = reasons.reduce((total, reason) => total + reason.share, 0) || 1;
    const sharesOfOne = byReason((_, index) => ({ ...reasons[index]!, share: reasons[index]!.share / sum }));
    return { base, disconnected: base * churn, durability, reasons: sharesOfOne };
  });

describe('always', () => {
  test('0 ≤ durable ≤ saved ≤ reached ≤ listed ≤ lost ≤ disconnected, in all and for each reason', () => {
    fc.assert(
      fc.property(points, (any) => {
        const result = potentialOf(any);
        for (const { lost, listed, reached, saved, durable } of [result, ...Object.values(result.reasons)]) {
          const flow = [0, durable, saved, reached, listed, lost, any.disconnected * (1 + 1e-12) + 1e-300];
          expect(flow).toEqual(flow.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  test('a better win-back keeps no fewer', () => {
    fc.assert(
      fc.property(points, fc.constantFrom(...reasonCodes), share, (any, code, extra) => {
        const better = structuredClone(any);
        better.reasons[code].winBack = Math.min(1, better.reasons[code].winBack + extra);
        expect(potentialOf(better).durable).toBeGreaterThanOrEqual(potentialOf(any).durable);
      }),
    );
  });

  test('a network k times as large keeps k times as many, and the same share of base', () => {
    fc.assert(
      fc.property(points, fc.double({ min: 0.1, max: 50, noNaN: true }), (any, k) => {
        const one = potentialOf(any);
        const scaled = potentialOf({ ...any, base: any.base * k, disconnected: any.disconnected * k });
        expect(scaled.durable / k).toBeCloseTo(one.durable, 6);
        expect(scaled.churnReduction).toBeCloseTo(one.churnReduction, 9);
      }),
    );
  });

  test('what happens uncalled is not credited: with w ≤ b nobody is saved', () => {
    const idle = byReason((code) => ({ ...point.reasons[code], spontaneous: point.reasons[code].winBack }));
    expect(potentialOf({ ...point, reasons: idle }).saved).toBe(0);
  });

  test('false churn has left before anything is counted', () => {
    const shares = byReason((code) => ({ ...point.reasons[code], share: code === 'R11' ? 1 : 0 }));
    expect(potentialOf({ ...point, reasons: shares })).toMatchObject({ lost: 0, listed: 0, falselyLost: 300 });
  });
});

describe('months served', () => {
  test('are all of them when nobody leaves', () => {
    expect(servedMonths(0, 12)).toBe(12);
    expect(firstYearMonths(0)).toBe(78);
  });

  test('of a year are the sum of those of its cohorts', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (hazard) => {
        const cohorts = Array.from({ length: 12 }, (_, index) => servedMonths(hazard, index + 1));
        expect(firstYearMonths(hazard)).toBeCloseTo(
          cohorts.reduce((a, b) => a + b),
          4,
        );
      }),
    );
  });
});
