import type { LossReason } from './lead-event.ts';
import { lossReasons } from './lead-event.ts';
import { leadStates, type LeadState } from './lead.ts';

/** What can be done with many leads at once. */
export type TogetherAct =
  | { is: 'assign'; to: string | null }
  | { is: 'assign-by-rule' }
  | { is: 'move'; to: LeadState; because: LossReason | undefined };

export const whyNot = ['changed', 'not-possible', 'unknown', 'nobody-fits'] as const;
export type WhyNot = (typeof whyNot)[number];

/** What has come of it; of those refused their references, as far as they have any. */
export interface TogetherDone {
  what: 'assigned' | 'moved';
  done: number;
  /** It was so already. */
  same: number;
  refused: { why: WhyNot; references: string[]; count: number }[];
}

/** A state as a form names it, with the reason of a loss behind it: `proposed`, `lost.price`. */
export function readMove(typed: string): { to: LeadState; because: LossReason | undefined } | undefined {
  const [state, reason] = typed.split('.', 2);
  const to = leadStates.find((one) => one === state);
  const because = lossReasons.find((one) => one === reason);
  return to && (to === 'lost') === (because !== undefined) ? { to, because } : undefined;
}
