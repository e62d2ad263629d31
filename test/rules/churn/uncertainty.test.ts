import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSpread, spreadOf, widthOf } from '#app/churn/uncertainty.ts';

test('of a thousand draws the 100th, the 500th and the 900th are shown', () => {
  const shuffled = Float64Array.from({ length: 1000 }, (_, index) => ((index * 387) % 1000) + 1);
  expect(spreadOf(shuffled)).toEqual({ p10: 100, p50: 500, p90: 900 });
});

test('what is shown is what sorting would find, and the draws stay as they were', () => {
  // No −0: it equals 0, and either may be shown.
  const value = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, 1, Infinity)).map((figure) => figure + 0);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
      const drawn = Float64Array.from(values);
      const sorted = drawn.toSorted();
      const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
      expect(spreadOf(drawn)).toEqual({ p10: at(0.1), p50: at(0.5), p90: at(0.9) });
      expect([...drawn]).toEqual([...Float64Array.from(values)]);
    }),
  );
});

test('what has no end is shown as null', () => {
  expect(openSpread({ p10: 7, p50: 10, p90: Infinity })).toEqual({ p10: 7, p50: 10, p90: null });
});

test('no draws say nothing, and a width is P90 less P10', () => {
  expect(spreadOf(new Float64Array())).toEqual({ p10: 0, p50: 0, p90: 0 });
  expect(widthOf({ p10: 9, p50: 13, p90: 19 })).toBe(10);
});
