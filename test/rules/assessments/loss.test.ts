import { expect, test } from 'vitest';
import { lossOf } from '#app/assessments/loss.ts';
import { completeInput, modesOf } from '#app/churn/premises.ts';
import { potentialOf } from '#app/churn/potential.ts';

const lossFrom = (input: Parameters<typeof completeInput>[0]) => {
  const premises = completeInput(input);
  return lossOf({ premises, atModes: potentialOf(modesOf(premises)) });
};

test('a year of 1.5 % a month loses 16.6 % of the base, not 18 %', () => {
  const { churn, annualChurn, yearly } = lossFrom({ base: 20_000, disconnected: 300 });
  expect(churn).toBeCloseTo(0.015, 12);
  expect(annualChurn).toBeCloseTo(0.16587, 5);
  expect(yearly).toBe(3600);
});

test('false churn is counted apart and costs nothing', () => {
  const all = lossFrom({ base: 20_000, disconnected: 300, arpu: 450, reasons: { R11: { count: 0 } } });
  const half = lossFrom({ base: 20_000, disconnected: 300, arpu: 450, reasons: { R11: { count: 150 } } });
  expect([all.falselyLost, half.falselyLost]).toEqual([0, 150]);
  expect(half.revenue / all.revenue).toBeCloseTo(0.5, 10);
});

test('those lost would have paid and gone on leaving like all the others', () => {
  const { revenue, margin } = lossFrom({
    ...{ base: 20_000, disconnected: 300, arpu: 450, margin: 0.6 },
    reasons: { R11: { count: 0 } },
  });
  // Σ m(k) at 1.5 % a month is below the 78 of nobody leaving.
  let months = 0;
  for (let served = 0, k = 1; k <= 12; k += 1) months += served = 1 + 0.985 * served;
  expect(months).toBeLessThan(78);
  expect(revenue).toBeCloseTo(300 * months * 450, 6);
  expect(margin).toBeCloseTo(0.6 * revenue, 6);
});
