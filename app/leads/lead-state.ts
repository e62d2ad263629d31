import type { LossReason } from './lead-event.ts';
import type { LeadState } from './lead.ts';

export type StateEvent =
  | { is: 'withdrawn' }
  /** Its question goes on as a thread. */
  | { is: 'consulted' }
  | { is: 'moved'; to: LeadState; because?: LossReason | undefined };

/**
 * What a lead becomes. A consent can be withdrawn at any time, whatever has come of the lead; all else follows the
 * pipeline, and a lead is lost for a reason.
 */
export function nextState(state: LeadState, event: StateEvent): LeadState {
  if (!isPossible(state, event)) throw new Error(`A lead that is ${state} cannot be ${event.is} so`);
  return event.is === 'moved' ? event.to : event.is;
}

export function isPossible(state: LeadState, event: StateEvent): boolean {
  if (event.is === 'withdrawn') return state !== 'withdrawn';
  if (event.is === 'consulted') return isOpen(state);
  return movesFrom(state).includes(event.to) && (event.to === 'lost') === (event.because !== undefined);
}

/**
 * Where a lead may be moved. Steps may be left out and taken back, as a question needs no assessment; nothing becomes new
 * again, and what was closed is taken up again as work.
 */
export function movesFrom(state: LeadState): readonly LeadState[] {
  return moves[state];
}

const moves: Record<LeadState, readonly LeadState[]> = {
  new: ['in-work', 'assessed', 'proposed', 'won', 'lost'],
  'in-work': ['assessed', 'proposed', 'won', 'lost'],
  assessed: ['in-work', 'proposed', 'won', 'lost'],
  proposed: ['in-work', 'assessed', 'won', 'lost'],
  won: ['in-work'],
  consulted: ['in-work'],
  lost: ['in-work'],
  withdrawn: [],
};

/** Whether anything is still to come of it. */
export function isOpen(state: LeadState): boolean {
  return state !== 'won' && state !== 'consulted' && state !== 'lost' && state !== 'withdrawn';
}

/** Whether it is we who owe the next word; in the other states we wait for the client, or for nobody. */
export function oweAWord(state: LeadState): boolean {
  return state === 'new' || state === 'in-work';
}

/**
 * A request in which nothing happens for so long is destroyed (3 years, in ms): as long as a claim may be brought by the
 * Civil Code of Russia, article 196(1).
 */
export const leadLifetime = 3 * 365 * 86_400_000;
