import type { LeadState } from './lead.ts';

export type LeadEvent = { is: 'withdrawn' };

/** What a request becomes. A consent can be withdrawn at any time, whatever has come of the request. */
export function nextState(state: LeadState, event: LeadEvent): LeadState {
  if (state === 'withdrawn') throw new Error(`A request that is ${state} cannot be ${event.is} again`);
  return 'withdrawn';
}

/**
 * A request in which nothing happens for so long is destroyed (3 years, in ms): as long as a claim may be brought by the
 * Civil Code of Russia, article 196(1).
 */
export const leadLifetime = 3 * 365 * 86_400_000;
