import type { PotentialEstimate } from '#app/churn/estimate.ts';
import { assessOurs } from './assess.server.ts';
import { exampleAnswers } from './example.ts';
import { inputOf } from './network-input.ts';

/** What could be kept of the example network's disconnects: the same that the assessment says when asked for it. */
export async function exampleEstimate(): Promise<PotentialEstimate> {
  return (await assessOurs(inputOf(exampleAnswers))).estimate;
}
