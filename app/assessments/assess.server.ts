import { estimateInSteps, type PotentialEstimate } from '#app/churn/estimate.ts';
import { listNarrowingInSteps, type Narrowing } from '#app/churn/narrowing.ts';
import type { PotentialInput } from '#app/churn/premises.ts';
import { makeReckonings } from './reckonings.server.ts';

/** What can be kept, and what would be worth knowing better. */
export interface Assessment {
  estimate: PotentialEstimate;
  /** On fewer draws: the width of a range needs no more. */
  narrowing: Narrowing[];
  narrowingDraws: number;
}

export type Assessed = Assessment | { refused: 'busy' };

/** The assessment of a network: the same input always gives the same one. Refuses where too many wait already. */
export async function assess(input: PotentialInput): Promise<Assessed> {
  if (!reckonings.isKnown(input) && reckonings.waiting() >= mostWaiting) return { refused: 'busy' };
  return reckonings.ask(input);
}

/** The same for a page of ours, which waits however many wait before it. */
export function assessOurs(input: PotentialInput): Promise<Assessment> {
  return reckonings.ask(input);
}

const seed = 2026;
const narrowingDraws = 2000;

/** Each takes about a tenth of a second of one core: the last one in waits a few seconds. */
const mostWaiting = 20;

const reckonings = makeReckonings(reckon, { kept: 500, atOnce: 2 });

function* reckon(input: PotentialInput): Generator<undefined, Assessment> {
  const estimate = yield* estimateInSteps(input, { seed });
  const narrowing = yield* listNarrowingInSteps(input, { seed, draws: narrowingDraws });
  return { estimate, narrowing, narrowingDraws };
}
