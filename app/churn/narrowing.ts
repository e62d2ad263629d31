import { streamsOf } from './draws.ts';
import type { EstimateOptions } from './estimate.ts';
import { planOf, premiseGroups, type PremiseGroup } from './plan.ts';
import { completeInput, type PotentialInput } from './premises.ts';
import { allowedDraws, simulate } from './simulation.ts';
import { finish } from './steps.ts';
import { spreadOf, widthOf, type Spread } from './uncertainty.ts';

/** What exact knowledge of one group of premises would make of the range. */
export interface Narrowing {
  group: PremiseGroup;
  /** Durably kept a month, were this group known exactly and equal to its median. */
  durable: Spread;
  /** The part of the width P10–P90 that would go: 0 (it tells nothing) to 1 (it tells all). */
  narrows: number;
}

/** Which answer narrows the range most, that first: each group in turn is taken as known, on the same draws. */
export function listNarrowing(input: PotentialInput, options: EstimateOptions): Narrowing[] {
  return finish(listNarrowingInSteps(input, options));
}

/** The same in steps of a few milliseconds: let others work in between. */
export function* listNarrowingInSteps(
  input: PotentialInput,
  { seed, draws: wanted }: EstimateOptions,
): Generator<undefined, Narrowing[]> {
  const draws = allowedDraws(wanted, 4000);
  const premises = completeInput(input);
  const durableKnowing = function* (group: PremiseGroup | null) {
    const run = yield* simulate(planOf(premises, group), streamsOf(seed), draws);
    return spreadOf(run.totals.durable);
  };
  const width = widthOf(yield* durableKnowing(null));
  const list: Narrowing[] = [];
  for (const group of premiseGroups) {
    const durable = yield* durableKnowing(group);
    const narrows = width > 0 ? Math.max(0, 1 - widthOf(durable) / width) : 0;
    list.push({ group, durable, narrows });
  }
  return list.sort((a, b) => b.narrows - a.narrows);
}
