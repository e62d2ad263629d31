import fc from 'fast-check';
import type { PotentialInput } from '#app/churn/premises.ts';
import { reasonCodes } from '#app/churn/reasons.ts';

const figure = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 100_000 }),
  fc.constantFrom(0, -1, 1e-300, 5e-324, 1e300, NaN, Infinity, -Infinity),
);
const given = fc.option(fc.oneof(figure, fc.record({ low: figure, mode: figure, high: figure })), { nil: undefined });

const reason = fc.record({
  count: fc.option(figure, { nil: undefined }),
  share: fc.option(figure, { nil: undefined }),
  addressable: fc.option(figure, { nil: undefined }),
  ...{ reach: given, winBack: given, spontaneous: given },
});

/** Whatever a visitor or a machine may type: much of it absurd. */
export const inputs: fc.Arbitrary<PotentialInput> = fc.record({
  network: fc.constantFrom('internet' as const, 'cable-tv' as const, undefined),
  ...{ base: given, disconnected: given, churn: given, months: fc.option(figure, { nil: undefined }) },
  ...{ arpu: given, margin: given, hazard: given, durability: given, reach: given },
  ...{ attemptsPerReached: given, attemptsPerUnreached: given, talkMinutes: given, attemptMinutes: given },
  ...{ shrinkage: given, occupancy: given, contactCost: given, hourCost: given, offer: given, bonus: given },
  reasons: fc.option(fc.dictionary(fc.constantFrom(...reasonCodes), reason, { maxKeys: 12 }), { nil: undefined }),
});
