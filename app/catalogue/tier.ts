import type { Bilingual } from '#app/words/locale.ts';

/** What we offer, from the least of our work to the most. */
export const tiers = ['methodology', 'open-course', 'on-site-course', 'audit', 'turnkey'] as const;
export type Tier = (typeof tiers)[number];

export function isTier(text: string): text is Tier {
  return tiers.some((tier) => tier === text);
}

/** A provider's size by active subscribers: below 10 000, below 50 000, below 300 000, and above. The bands are ours. */
export const sizes = ['small', 'middle', 'large', 'very-large'] as const;
export type Size = (typeof sizes)[number];

const below = { small: 10_000, middle: 50_000, large: 300_000 } as const;

export function sizeOf(subscribers: number): Size {
  if (subscribers < below.small) return 'small';
  if (subscribers < below.middle) return 'middle';
  return subscribers < below.large ? 'large' : 'very-large';
}

/** From how many subscribers on a provider is of this size, and below how many; the last has no upper end. */
export function boundsOf(size: Size): { from: number; below: number | null } {
  if (size === 'very-large') return { from: below.large, below: null };
  const smaller = sizes[sizes.indexOf(size) - 1];
  return { from: smaller && smaller !== 'very-large' ? below[smaller] : 0, below: below[size] };
}

/** Our part of the work, per cent; the rest is the client's. Our own judgement, shown as a picture, not a measurement. */
export const ourShare = {
  methodology: 15,
  'open-course': 35,
  'on-site-course': 50,
  audit: 75,
  turnkey: 90,
} as const satisfies Record<Tier, number>;

/** What editors write about a tier. */
export interface TierText {
  name: string;
  /** One line for tables: which network, in which situation. */
  forWhom: string;
  /** Two or three sentences: what it is. */
  summary: string;
  /** What the client gets. */
  gets: string[];
  /** What is left to the client. */
  leaves: string[];
  /** What comes after. */
  after: string;
  /** How to start. */
  start: string;
  /** Markdown: all the rest of the tier's page. */
  body: string;
}

export interface OfferedTier {
  tier: Tier;
  text: Bilingual<TierText>;
  changedAt: number;
}
