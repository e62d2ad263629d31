import { estimateInSteps, type PotentialEstimate } from '#app/churn/estimate.ts';
import { exampleNetwork } from './example.ts';

let estimate: Promise<PotentialEstimate> | undefined;

/** What could be kept of the example network's disconnects; reckoned once, letting others work in between. */
export function exampleEstimate(): Promise<PotentialEstimate> {
  estimate ??= inTurns(estimateInSteps(exampleNetwork, { seed: 2026 }));
  return estimate;
}

async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
