import { findDrivers, type Driver } from './drivers.ts';
import { streamsOf } from './draws.ts';
import { planOf } from './plan.ts';
import { potentialOf, type Potential } from './potential.ts';
import { completeInput, modesOf, type PotentialInput, type Premises } from './premises.ts';
import { byReason, reasonCodes, type ReasonCode } from './reasons.ts';
import type { Run } from './run.ts';
import { allowedDraws, simulate } from './simulation.ts';
import { finish } from './steps.ts';
import { openSpread, spreadOf, type OpenSpread, type Spread } from './uncertainty.ts';

/** Changes with everything that changes a result: the formula, the norms, the assumptions, the way of drawing. */
export const engineVersion = 'potential-1';

export interface EstimateOptions {
  /** A whole number of 32 bits; the same seed gives the same estimate. */
  seed: number;
  /** 100 to 100,000; 10,000 unless told. */
  draws?: number | undefined;
}

/** P10–P50–P90 of what may be kept in a month, what it is worth in a year, what it takes. */
export interface PotentialEstimate {
  engine: string;
  seed: number;
  draws: number;
  /** All that it stands on, and who says so. */
  premises: Premises;
  /** The formula at every premise's mode; its result need not be the median. */
  atModes: Potential;
  /** Subscribers a month. */
  lost: Spread;
  listed: Spread;
  reached: Spread;
  saved: Spread;
  durable: Spread;
  /** Durably kept, as a share of those lost and of base. */
  durableShare: Spread;
  churnReduction: Spread;
  reasons: Record<ReasonCode, ReasonEstimate>;
  /** Of a steady process; ₽ before VAT. */
  firstYear: { subscriberMonths: Spread; revenue: Spread; margin: Spread };
  /** A month. */
  work: { attempts: Spread; hours: Spread; fte: Spread; contactsPerAgentDay: Spread };
  /** ₽ a month; ₽ for one durably kept; months until that is earned back. */
  cost: { monthly: Spread; perKept: OpenSpread; breakEvenMonths: OpenSpread };
  drivers: Driver[];
}

/** Subscribers a month. */
export interface ReasonEstimate {
  listed: Spread;
  durable: Spread;
}

/** The whole estimate at once. */
export function estimatePotential(input: PotentialInput, options: EstimateOptions): PotentialEstimate {
  return finish(estimateInSteps(input, options));
}

/** The same in steps of a few milliseconds: let others work in between. */
export function* estimateInSteps(
  input: PotentialInput,
  { seed, draws: wanted }: EstimateOptions,
): Generator<undefined, PotentialEstimate> {
  const draws = allowedDraws(wanted, 10_000);
  const premises = completeInput(input);
  const plan = planOf(premises);
  yield;
  const run = yield* simulate(plan, streamsOf(seed), draws);
  return {
    engine: engineVersion,
    ...{ seed, draws, premises },
    atModes: potentialOf(modesOf(premises)),
    ...(yield* summarise(run)),
    ...(yield* summariseMoney(run)),
    reasons: yield* summariseReasons(run),
    drivers: yield* findDrivers(run),
  };
}

function* summarise({ totals }: Run) {
  return {
    lost: yield* spread(totals.lost),
    listed: yield* spread(totals.listed),
    reached: yield* spread(totals.reached),
    saved: yield* spread(totals.saved),
    durable: yield* spread(totals.durable),
    durableShare: yield* spread(totals.durableShare),
    churnReduction: yield* spread(totals.churnReduction),
  };
}

function* summariseMoney({ totals }: Run) {
  const firstYear = {
    subscriberMonths: yield* spread(totals.subscriberMonths),
    revenue: yield* spread(totals.revenue),
    margin: yield* spread(totals.margin),
  };
  const work = {
    attempts: yield* spread(totals.attempts),
    hours: yield* spread(totals.hours),
    fte: yield* spread(totals.fte),
    contactsPerAgentDay: yield* spread(totals.contactsPerAgentDay),
  };
  const cost = {
    monthly: yield* spread(totals.cost),
    perKept: openSpread(yield* spread(totals.costPerKept)),
    breakEvenMonths: openSpread(yield* spread(totals.breakEven)),
  };
  return { firstYear, work, cost };
}

function* summariseReasons({ draws, reasons }: Run) {
  const estimates: ReasonEstimate[] = [];
  for (let start = 0; estimates.length < reasonCodes.length; start += draws) {
    const listed = yield* spread(reasons.listed.subarray(start, start + draws));
    const durable = yield* spread(reasons.durable.subarray(start, start + draws));
    estimates.push({ listed, durable });
  }
  return byReason((_, index) => estimates[index] ?? nothing);
}

const none: Spread = { p10: 0, p50: 0, p90: 0 };
const nothing: ReasonEstimate = { listed: none, durable: none };

function* spread(column: Float64Array): Generator<undefined, Spread> {
  yield;
  return spreadOf(column);
}
