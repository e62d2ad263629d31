import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from '#app/churn/holm.ts';

test.each([
  { raw: [0.01, 0.02, 0.03, 0.04], adjusted: [0.04, 0.06, 0.06, 0.06] },
  { raw: [0.04, 0.001, 0.5], adjusted: [0.08, 0.003, 0.5] },
  { raw: [0.9, 0.8], adjusted: [1, 1] },
  { raw: [], adjusted: [] },
])('Holm makes $adjusted of $raw, as p.adjust does', ({ raw, adjusted }) => {
  expect(holm(raw).map((p) => Number(p.toFixed(12)))).toEqual(adjusted);
});

test('nothing becomes more significant by being looked at with others, and the order stays', () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 50 });
  fc.assert(
    fc.property(ps, (raw) => {
      const adjusted = holm(raw);
      for (const [i, p] of raw.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        for (const [j, other] of raw.entries()) if (p < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j]!);
      }
    }),
  );
});
