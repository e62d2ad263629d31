import { describe, expect, test } from 'vitest';
import { assumptionsFor } from '#app/churn/assumptions.ts';
import { normsOf } from '#app/churn/norms.ts';
import { completeInput } from '#app/churn/premises.ts';
import { reasonCodes } from '#app/churn/reasons.ts';

describe('a visitor who says nothing', () => {
  const premises = completeInput({});

  test('sees an example in which everything is ours', () => {
    expect(premises.base).toEqual({ low: 20_000, mode: 20_000, high: 20_000, from: 'assumption' });
    expect(premises.churn).toMatchObject({ low: 0.01, mode: 0.016, high: 0.025, from: 'assumption' });
    expect(premises.disconnected).toMatchObject({ low: 200, mode: 320, high: 500, from: 'assumption' });
    expect(premises.assumed.arpu).toMatchObject({ mode: 360, from: 'published' });
    expect(premises.assumed.reach).toMatchObject({ mode: 0.55, from: 'assumption' });
    expect(premises.hourCost).toBeNull();
  });

  test('sees reasons shared by their norms', () => {
    const { R4, R11 } = premises.reasons;
    expect(R4.share).toBeCloseTo(0.3 / 1.65, 12);
    expect(R4).toMatchObject({ shareFrom: 'assumption', count: null, winBack: { mode: 0.25, from: 'assumption' } });
    expect(R11).toMatchObject({ addressable: { mode: 0 } });
    expect(reasonCodes.reduce((sum, code) => sum + premises.reasons[code].share, 0)).toBeCloseTo(1, 12);
  });
});

describe('of base, disconnects and churn', () => {
  test('any two give the third', () => {
    const whole = { base: { mode: 20_000 }, disconnected: { mode: 300 }, churn: { mode: 0.015 } };
    expect(completeInput({ base: 20_000, disconnected: 300 })).toMatchObject({ ...whole, derived: 'churn' });
    expect(completeInput({ base: 20_000, churn: 0.015 })).toMatchObject({ ...whole, derived: 'disconnected' });
    expect(completeInput({ disconnected: 300, churn: 0.015 })).toMatchObject({ ...whole, derived: 'base' });
  });

  test('what is derived is no better known than what it comes from', () => {
    expect(completeInput({ base: 20_000, disconnected: 300 }).churn.from).toBe('client');
    expect(completeInput({ base: 20_000 }).disconnected.from).toBe('assumption');
    expect(completeInput({ disconnected: 300 }).base).toMatchObject({ mode: 18_750, from: 'assumption' });
  });

  test('counts by reason say how many there were a month', () => {
    const premises = completeInput({ base: 20_000, months: 3, reasons: { R4: { count: 600 }, R5: { count: 300 } } });
    expect(premises.disconnected).toMatchObject({ mode: 300, from: 'client' });
    expect(premises.reasons.R4).toMatchObject({ count: 600, shareFrom: 'client' });
    expect(premises.reasons.R4.share).toBeCloseTo(2 / 3, 12);
  });
});

describe('reasons', () => {
  test('that were not counted share what is left, by their norms', () => {
    const { reasons } = completeInput({ base: 20_000, disconnected: 300, reasons: { R4: { count: 135 } } });
    const norms = normsOf('internet');
    expect(reasons.R4.share).toBe(0.45);
    expect(reasons.R5.share / reasons.R7.share).toBeCloseTo(norms.R5.norm.mode / norms.R7.norm.mode, 12);
    expect(reasonCodes.reduce((sum, code) => sum + reasons[code].share, 0)).toBeCloseTo(1, 12);
  });

  test('may be given as shares; a count holds before a share', () => {
    const given = { R5: { share: 0.4 }, R6: { share: 0.9, count: 30 } };
    const { reasons } = completeInput({ base: 20_000, disconnected: 300, reasons: given });
    expect(reasons.R5.count).toBe(120);
    expect(reasons.R6.count).toBe(30);
  });

  test('take the reach of all unless they have their own', () => {
    const { reasons } = completeInput({ reach: 0.6, reasons: { R4: { reach: 0.3 } } });
    expect(reasons.R4.reach).toMatchObject({ mode: 0.3, from: 'client' });
    expect(reasons.R5.reach).toMatchObject({ mode: 0.6, from: 'client' });
  });

  test('of false churn stay off the list, whatever is said', () => {
    expect(completeInput({ reasons: { R11: { addressable: 1 } } }).reasons.R11.addressable.mode).toBe(0);
  });
});

describe('what cannot be', () => {
  test('counts as not said when it is no number, and is moved to the bound when it is outside', () => {
    const premises = completeInput({ base: NaN, reach: 55, shrinkage: 1, arpu: Infinity, margin: -2, months: 0 });
    expect(premises.base.from).toBe('assumption');
    expect(premises.assumed.reach).toEqual({ low: 1, mode: 1, high: 1, from: 'client' });
    expect(premises.assumed.shrinkage.mode).toBe(0.95);
    expect(premises.assumed.arpu).toEqual(assumptionsFor('internet').arpu);
    expect(premises.assumed.margin.mode).toBe(0);
    expect(premises.months).toBe(1);
  });

  test('is put in order when a range is upside down', () => {
    const { assumed } = completeInput({ durability: { low: 0.8, mode: 0.5, high: 0.6 } });
    expect(assumed.durability).toEqual({ low: 0.5, mode: 0.6, high: 0.8, from: 'client' });
  });

  test('is not to lose more than one has', () => {
    expect(completeInput({ base: 100, disconnected: 300 })).toMatchObject({
      disconnected: { mode: 100 },
      churn: { mode: 1 },
    });
  });
});
