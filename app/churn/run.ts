import { reasonCodes } from './reasons.ts';

/** What every draw came to: a column for each figure. */
export interface Run {
  draws: number;
  /** Subscribers, roubles, hours, people; `durableShare` of those lost, `churnReduction` of base. */
  totals: ReturnType<typeof totalColumns>;
  /** One reason after another, `draws` figures each. */
  reasons: { listed: Float64Array; durable: Float64Array };
  /** What the first draws, `watched` of them, took for each reason: enough to see what drives the result. */
  watched: number;
  premises: Record<'share' | 'reach' | 'winBack' | 'spontaneous', Float64Array>;
}

export function makeRun(draws: number): Run {
  const watched = Math.min(draws, 4000);
  const reasonColumns = (length: number) => new Float64Array(reasonCodes.length * length);
  return {
    draws,
    totals: totalColumns(draws),
    reasons: { listed: reasonColumns(draws), durable: reasonColumns(draws) },
    watched,
    premises: {
      share: reasonColumns(watched),
      reach: reasonColumns(watched),
      winBack: reasonColumns(watched),
      spontaneous: reasonColumns(watched),
    },
  };
}

/** Written out, not spread: an object of spread parts has no shape that the engine could count on. */
function totalColumns(draws: number) {
  const column = () => new Float64Array(draws);
  return {
    lost: column(),
    listed: column(),
    reached: column(),
    saved: column(),
    durable: column(),
    durability: column(),
    durableShare: column(),
    churnReduction: column(),
    subscriberMonths: column(),
    revenue: column(),
    margin: column(),
    attempts: column(),
    hours: column(),
    fte: column(),
    contactsPerAgentDay: column(),
    cost: column(),
    costPerKept: column(),
    breakEven: column(),
  };
}

/** Typed arrays are read often enough to read well. */
export function figure(column: Float64Array, index: number): number {
  return column[index] ?? 0;
}
