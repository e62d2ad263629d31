import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debtSensitivity, recognisedByRule, type Silence } from '#app/churn/debt.ts';
import { normsOf } from '#app/churn/norms.ts';

describe('an operator’s own silences', () => {
  const silences: Silence[] = [
    { days: 12, hasResumed: true },
    { days: 30, hasResumed: true },
    { days: 75, hasResumed: true },
    { days: 90, hasResumed: false },
    { days: 400, hasResumed: false },
  ];

  test('count as lost after the days of the rule, and as false alarms when payments resumed later', () => {
    expect(recognisedByRule(silences)).toEqual([
      { rule: 30, recognised: 4, returned: 2 },
      { rule: 60, recognised: 3, returned: 1 },
      { rule: 90, recognised: 2, returned: 0 },
      { rule: 180, recognised: 1, returned: 0 },
    ]);
  });

  test('are never more under a longer rule', () => {
    const silence = fc.record({ days: fc.nat(500), hasResumed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(silence), (some) => {
        const counts = recognisedByRule(some).map(({ recognised }) => recognised);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('the same network under another debt rule', () => {
  const month = { base: 20_000, lostByDebt: 60, lostOtherwise: 240, rule: 30 as const };
  const resuming = normsOf('internet').R4.spontaneous;

  test('has another churn, and its own rule changes nothing', () => {
    const views = debtSensitivity({ ...month, resuming });
    expect(views.map(({ lostByDebt }) => lostByDebt.mode.toFixed(1))).toEqual(['60.0', '55.7', '51.7', '41.4']);
    expect(views[0]!.churn).toEqual({ low: 0.015, mode: 0.015, high: 0.015 });
    expect(views[3]!.churn!.mode).toBeCloseTo(0.014068, 6);
  });

  test('has more churn under a shorter rule', () => {
    const [shortest] = debtSensitivity({ ...month, rule: 90, resuming });
    expect(shortest!.lostByDebt.mode).toBeCloseTo(60 / 0.8 ** (2 / 3), 9);
  });

  test('has no rate without a base', () => {
    expect(debtSensitivity({ ...month, base: 0, resuming }).map(({ churn }) => churn)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
