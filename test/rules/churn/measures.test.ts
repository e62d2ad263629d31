import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualChurn, measureChurn, monthlyChurn, revenueChurn } from '#app/churn/measures.ts';

const month = { opening: 20_000, closing: 19_900, disconnected: 310, falselyDisconnected: 10, returned: 25 };

describe('a month of churn', () => {
  test('is what was lost of the opening base, without false churn', () => {
    expect(measureChurn(month)).toMatchObject({ lost: 300, base: 20_000, convention: 'opening', gross: 0.015 });
  });

  test('shows returns apart and nets them only under the name of net', () => {
    const { gross, returned, net } = measureChurn(month);
    expect({ gross, returned, net }).toEqual({ gross: 0.015, returned: 25, net: 0.01375 });
  });

  test('takes the mean of both bases when the base moves over 5 %, and says so', () => {
    const grown = { ...month, opening: 1000, closing: 1051, disconnected: 20, falselyDisconnected: 0 };
    expect(measureChurn(grown)).toMatchObject({ base: 1025.5, convention: 'mean' });
    expect(measureChurn({ ...grown, closing: 1050 })).toMatchObject({ base: 1000, convention: 'opening' });
    expect(measureChurn({ ...grown, closing: 949 })).toMatchObject({ base: 974.5, convention: 'mean' });
  });

  test('is not the change of the base: a network may grow and lose at once', () => {
    expect(measureChurn({ ...month, closing: 20_400 })).toMatchObject({ gross: 0.015, growth: 0.02 });
  });

  test('has no rate where there is no base', () => {
    const empty = measureChurn({ opening: 0, closing: 0, disconnected: 5, falselyDisconnected: 0, returned: 0 });
    expect(empty).toMatchObject({ lost: 5, gross: null, net: null, annual: null, growth: null });
  });

  test('never loses fewer than none, whatever is typed', () => {
    const count = fc.oneof(fc.double(), fc.integer());
    const any = fc.record({
      opening: count,
      closing: count,
      disconnected: count,
      falselyDisconnected: count,
      returned: count,
    });
    fc.assert(
      fc.property(any, (movement) => {
        const { lost, gross, annual } = measureChurn(movement);
        expect(lost).toBeGreaterThanOrEqual(0);
        expect(gross ?? 0).toBeGreaterThanOrEqual(0);
        expect(annual ?? 0).toBeGreaterThanOrEqual(0);
        expect(annual ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a year of churn', () => {
  test('is 1 − (1 − c)¹², not 12·c', () => {
    expect(annualChurn(0.015)).toBeCloseTo(0.165868, 6);
    expect(annualChurn(0.25)).toBeCloseTo(0.968324, 6);
  });

  test('of 15 %, as Virgin Media had it, is 1.35 % a month', () => {
    expect(monthlyChurn(0.15)).toBeCloseTo(0.013452, 6);
  });

  test('goes back to the month it came from', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.5, noNaN: true }), (monthly) => {
        expect(monthlyChurn(annualChurn(monthly))).toBeCloseTo(monthly, 9);
      }),
    );
  });
});

test('revenue churn is lost revenue of what the month opened with', () => {
  expect(revenueChurn(135_000, 9_000_000)).toBe(0.015);
  expect(revenueChurn(135_000, 0)).toBeNull();
});
