import { describe, expect, test } from 'vitest';
import { streamsOf } from '#app/churn/draws.ts';
import { planOf } from '#app/churn/plan.ts';
import { completeInput, type PotentialInput } from '#app/churn/premises.ts';
import { rankCorrelation } from '#app/churn/rank-correlation.ts';
import { reasonCodes } from '#app/churn/reasons.ts';
import { commonCorrelation, spontaneousCorrelation } from '#app/churn/sample.ts';
import { simulate } from '#app/churn/simulation.ts';
import { finish } from '#app/churn/steps.ts';
import { golden } from './golden.ts';

const runOf = (input: PotentialInput, draws: number, exact = false) => {
  const plan = planOf(completeInput(input));
  const changed = exact ? { exactDisconnects: true, exactShares: true } : {};
  return finish(simulate({ ...plan, ...changed }, streamsOf(1), draws));
};

test('with chance taken out every draw is the worked example', () => {
  const { totals } = runOf(golden, 100, true);
  for (let draw = 0; draw < 100; draw += 1) {
    expect(totals.listed[draw]).toBeCloseTo(240, 9);
    expect(totals.saved[draw]).toBeCloseTo(27.6375, 9);
    expect(totals.durable[draw]).toBeCloseTo(17.964375, 9);
    expect(totals.subscriberMonths[draw]).toBeCloseTo(1280.4543, 4);
    expect(totals.margin[draw]).toBeCloseTo(345_722.66, 2);
    expect(totals.attempts[draw]).toBeCloseTo(870, 9);
    expect(totals.fte[draw]).toBeCloseTo(0.34727, 5);
    expect(totals.costPerKept[draw]).toBeCloseTo(1787.2, 1);
    expect(totals.breakEven[draw]).toBe(8);
  }
});

describe('shares', () => {
  const of = (input: PotentialInput, code: string) => {
    const { premises, watched } = runOf(input, 4000);
    const start = reasonCodes.findIndex((one) => one === code) * watched;
    return premises.share.subarray(start, start + watched);
  };
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

  test('are Dirichlet of the counts and a half', () => {
    const counts = [24, 51, 6, 60, 45, 45, 36, 6, 15, 9, 0, 3];
    const reasons = Object.fromEntries(reasonCodes.map((code, index) => [code, { count: counts[index]! }]));
    const shares = of({ base: 20_000, reasons }, 'R4');
    expect(mean(shares)).toBeCloseTo(60.5 / 306, 3);
    const variance = mean(shares.map((share) => (share - 60.5 / 306) ** 2));
    expect(variance / (((60.5 / 306) * (245.5 / 306)) / 307)).toBeGreaterThan(0.9);
    expect(variance / (((60.5 / 306) * (245.5 / 306)) / 307)).toBeLessThan(1.1);
  });

  test('follow the norms where nothing was counted', () => {
    expect(mean(of({ base: 20_000, disconnected: 300 }, 'R4'))).toBeCloseTo(0.18, 1);
  });
});

describe('reach and win-back', () => {
  const { premises, watched } = runOf({}, 4000);
  const column = (columns: Float64Array, reason: number) => columns.subarray(reason * watched, (reason + 1) * watched);
  const [R1, R4, R5] = [0, 3, 4];
  /** Pearson's correlation of normal scores as Spearman's: Pearson 1907. */
  const ranked = (pearson: number) => (6 / Math.PI) * Math.asin(pearson / 2);

  test('go together across reasons', () => {
    const expected = ranked(commonCorrelation);
    for (const [a, b] of [
      [column(premises.reach, R1), column(premises.reach, R5)],
      [column(premises.winBack, R4), column(premises.winBack, R5)],
      [column(premises.reach, R4), column(premises.winBack, R1)],
    ] as const) {
      expect(Math.abs(rankCorrelation(a, b) - expected)).toBeLessThan(0.06);
    }
  });

  test('and spontaneous return goes with win-back for the same reason', () => {
    const seen = rankCorrelation(column(premises.winBack, R4), column(premises.spontaneous, R4));
    expect(Math.abs(seen - ranked(spontaneousCorrelation))).toBeLessThan(0.06);
  });
});

test('a rank correlation is 1 for what rises together, −1 for what falls, 0 for what stands', () => {
  const rising = Float64Array.from({ length: 500 }, (_, index) => index);
  const falling = rising.map((value) => -(value ** 3));
  expect(rankCorrelation(rising, rising.map(Math.sqrt))).toBeGreaterThan(0.99);
  expect(rankCorrelation(rising, falling)).toBeLessThan(-0.97);
  expect(rankCorrelation(rising, rising.fill(3))).toBe(0);
});
