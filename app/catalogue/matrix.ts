import type { Size, Tier } from './tier.ts';

/**
 * How a tier suits a provider's size: always; where management has time for it; where an own attempt failed or bottlenecks
 * are sought; to compare with what the provider has; or not.
 */
export type Fit = 'suits' | 'with-time' | 'after-attempt' | 'to-compare' | 'no';

/** Provider size × who does the work: the tiers go from the least of our work to the most. */
export const matrix: Record<Tier, Record<Size, Fit>> = {
  methodology: { small: 'with-time', middle: 'to-compare', large: 'to-compare', 'very-large': 'to-compare' },
  'open-course': { small: 'suits', middle: 'suits', large: 'no', 'very-large': 'no' },
  'on-site-course': { small: 'no', middle: 'no', large: 'suits', 'very-large': 'suits' },
  audit: { small: 'after-attempt', middle: 'after-attempt', large: 'suits', 'very-large': 'suits' },
  turnkey: { small: 'no', middle: 'no', large: 'no', 'very-large': 'suits' },
};
