import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engineVersion, estimateInSteps, estimatePotential, type PotentialEstimate } from '#app/churn/estimate.ts';
import type { PotentialInput } from '#app/churn/premises.ts';
import { reasonCodes } from '#app/churn/reasons.ts';
import { widthOf, type Spread } from '#app/churn/uncertainty.ts';
import { golden } from './golden.ts';
import { inputs } from './inputs.ts';

const example: PotentialInput = { base: 20_000, disconnected: 300, arpu: 450 };
const draws = 200;

/** Every number in a result, wherever it lies. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const relativeWidth = (spread: Spread) => widthOf(spread) / spread.p50;

describe('the example network of the home page', () => {
  const estimate = estimatePotential(example, { seed: 1 });

  test('keeps for good some 9 to 19 of 300 a month: about one in twenty of those lost', () => {
    const { p10, p50, p90 } = estimate.durable;
    expect([p10, p50, p90].map(Math.round)).toEqual([9, 13, 19]);
    expect(estimate.durableShare.p50).toBeGreaterThan(0.03);
    expect(estimate.durableShare.p90).toBeLessThan(0.1);
  });

  test('says for every reason how many are listed and how many stay', () => {
    for (const code of reasonCodes) {
      const { listed, durable } = estimate.reasons[code];
      const ordered = [0, durable.p10, durable.p50, durable.p90, listed.p90];
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
    }
    expect(estimate.reasons.R4.listed.p50).toBeGreaterThan(40);
    expect(estimate.reasons.R2.listed).toEqual({ p10: 0, p50: 0, p90: 0 });
  });

  test('carries its engine, its seed, its draws and who says what', () => {
    expect(estimate).toMatchObject({ engine: engineVersion, seed: 1, draws: 10_000 });
    expect(estimate.premises.base.from).toBe('client');
    expect(estimate.premises.assumed.arpu.from).toBe('client');
    expect(estimate.premises.assumed.margin.from).toBe('assumption');
  });

  test('is driven by win-back and reach more than by anything one could count', () => {
    const [first, second] = estimate.drivers.filter(({ reason }) => reason === null);
    expect([first!.input, second!.input]).toEqual(['win-back', 'reach']);
    expect(first!.correlation).toBeGreaterThan(0.7);
  });
});

describe('the worked example, with its rates taken for certain', () => {
  const estimate = estimatePotential(golden, { seed: 5 });

  test('has its printed figures at the modes', () => {
    expect(estimate.atModes.durable).toBeCloseTo(17.964375, 9);
    expect(estimate.atModes.listed).toBeCloseTo(240, 9);
  });

  test('lies about them, as wide as chance makes a month of 300', () => {
    const { p10, p50, p90 } = estimate.durable;
    expect(p50).toBeGreaterThan(17.4);
    expect(p50).toBeLessThan(18.5);
    expect(p10).toBeLessThan(17);
    expect(p90).toBeGreaterThan(19);
    expect(estimate.lost.p90 - estimate.lost.p10).toBeGreaterThan(2 * 1.2816 * Math.sqrt(300) * 0.9);
    expect(estimate.lost.p90 - estimate.lost.p10).toBeLessThan(2 * 1.2816 * Math.sqrt(300) * 1.1);
  });

  test('is narrower by two thirds when twelve months were counted', () => {
    const year = estimatePotential({ ...golden, months: 12 }, { seed: 5 });
    expect(relativeWidth(year.durable) / relativeWidth(estimate.durable)).toBeLessThan(0.4);
  });

  test('is narrower, for its size, in a larger network', () => {
    const large = estimatePotential({ ...golden, base: 320_000 }, { seed: 5 });
    const ratio = relativeWidth(large.durable) / relativeWidth(estimate.durable);
    expect(ratio).toBeGreaterThan(0.2);
    expect(ratio).toBeLessThan(0.3);
  });
});

describe('always', () => {
  test('the same seed gives the same estimate, another seed another', () => {
    fc.assert(
      fc.property(inputs, fc.integer(), (input, seed) => {
        expect(estimatePotential(input, { seed, draws })).toEqual(estimatePotential(input, { seed, draws }));
      }),
      { numRuns: 15 },
    );
    const of = (seed: number) => estimatePotential(example, { seed, draws }).durable;
    expect(of(1)).not.toEqual(of(2));
  });

  test('nothing is NaN or endless, whatever is typed', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const estimate = estimatePotential(input, { seed: 3, draws });
        expect(numbersIn(estimate).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('0 ≤ saved ≤ reached ≤ listed ≤ lost ≤ base', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { durable, saved, reached, listed, lost, premises } = estimatePotential(input, { seed: 4, draws });
        for (const p of ['p10', 'p50', 'p90'] as const) {
          const most = premises.base.from === 'client' ? premises.base.high * (1 + 1e-9) : Infinity;
          const flow = [0, durable[p], saved[p], reached[p], listed[p], lost[p], most];
          expect(flow).toEqual(flow.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a better win-back raises the whole range', () => {
    const [start, extra] = [fc.double({ min: 0, max: 0.6, noNaN: true }), fc.double({ min: 0, max: 0.4, noNaN: true })];
    fc.assert(
      fc.property(fc.constantFrom(...reasonCodes), start, extra, fc.integer(), (code, winBack, more, seed) => {
        const of = (figure: number) =>
          estimatePotential({ ...example, reasons: { [code]: { winBack: figure } } }, { seed, draws }).durable;
        const [worse, better] = [of(winBack), of(winBack + more)];
        expect(better.p10).toBeGreaterThanOrEqual(worse.p10);
        expect(better.p50).toBeGreaterThanOrEqual(worse.p50);
        expect(better.p90).toBeGreaterThanOrEqual(worse.p90);
      }),
      { numRuns: 25 },
    );
  });

  test('the more months were counted, the narrower the range', () => {
    const networks = fc.record({
      base: fc.integer({ min: 8000, max: 500_000 }),
      churn: fc.double({ min: 0.008, max: 0.03, noNaN: true }),
    });
    fc.assert(
      fc.property(networks, fc.integer({ min: 6, max: 60 }), fc.integer(), (network, months, seed) => {
        const of = (counted: number) =>
          relativeWidth(estimatePotential({ ...golden, ...network, months: counted }, { seed, draws: 1000 }).durable);
        expect(of(months)).toBeLessThan(of(1));
      }),
      { numRuns: 25 },
    );
  });

  test('the order in which reasons are typed changes nothing', () => {
    const order = fc.shuffledSubarray(Object.entries(golden.reasons ?? {}), { minLength: 11 });
    const inOrder = estimatePotential(golden, { seed: 6, draws });
    fc.assert(
      fc.property(order, (reasons) => {
        const shuffled = estimatePotential({ ...golden, reasons: Object.fromEntries(reasons) }, { seed: 6, draws });
        expect(shuffled).toEqual(inOrder);
      }),
      { numRuns: 10 },
    );
  });
});

describe('absurd input', () => {
  const estimateOf = (input: PotentialInput) => estimatePotential(input, { seed: 1, draws });
  const nothing = { p10: 0, p50: 0, p90: 0 };

  test('of no base and of no disconnects keeps nobody and costs nothing', () => {
    for (const input of [{ base: 0, disconnected: 0 }, { base: 0 }, { disconnected: 0 }, { base: 900, churn: 0 }]) {
      const { durable, firstYear, cost, churnReduction } = estimateOf(input);
      expect({ durable, churnReduction, money: firstYear.margin }).toEqual({
        ...{ durable: nothing, churnReduction: nothing, money: nothing },
      });
      expect(cost.perKept).toEqual(nothing);
    }
  });

  test('of more lost than had loses what was there', () => {
    expect(estimateOf({ base: 100, disconnected: 5000 }).lost.p90).toBeLessThanOrEqual(100);
  });

  test('where nothing can be won costs money for nothing, and says so', () => {
    const idle = Object.fromEntries(reasonCodes.map((code) => [code, { winBack: 0 }]));
    const { durable, cost } = estimateOf({ ...example, reasons: idle });
    expect(durable).toEqual(nothing);
    expect(cost.monthly.p50).toBeGreaterThan(0);
    expect(cost.perKept).toEqual({ p10: null, p50: null, p90: null });
    expect(cost.breakEvenMonths.p50).toBeNull();
  });

  test('in the number of draws is put right', () => {
    expect(estimatePotential({}, { seed: 1, draws: 3 }).draws).toBe(100);
    expect(estimatePotential({}, { seed: 1, draws: NaN }).draws).toBe(10_000);
  });
});

test('in steps it comes to the same, and another thing may be done in between', () => {
  const steps = estimateInSteps(example, { seed: 8, draws: 1000 });
  let count = 0;
  let result: PotentialEstimate | undefined;
  for (let step = steps.next(); result === undefined; step = steps.next()) {
    count += 1;
    if (step.done) result = step.value;
  }
  expect(count).toBeGreaterThan(50);
  expect(result).toEqual(estimatePotential(example, { seed: 8, draws: 1000 }));
});
