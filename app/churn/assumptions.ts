import type { AnchorTag } from './anchors.ts';
import type { Network } from './norms.ts';
import type { Provenance, Range, Trust } from './range.ts';

export type Unit = 'share' | 'share-a-month' | 'rouble' | 'rouble-a-month' | 'minute' | 'call';

/** A figure the estimate cannot do without, until the client gives a better one. */
export interface Assumption extends Range {
  unit: Unit;
  /** `published`: the mode is, and `anchor` says by whom; how far it may be off is our guess all the same. */
  from: Exclude<Provenance, 'client'>;
  anchor: AnchorTag | null;
  trust: Trust;
}

export const assumedInputs = [
  'reach', // q: share of those listed with whom somebody speaks
  'durability', // d: share of those saved, active after 30 days, who still are after 90
  'hazard', // h: share of those kept who leave in any later month
  'arpu', // revenue from one subscriber, before VAT
  'margin', // share of that revenue left after what serving one more subscriber costs
  'attemptsPerReached',
  'attemptsPerUnreached',
  'talkMinutes', // AHT: conversation and what is written down after it
  'attemptMinutes',
  'shrinkage', // share of paid time away from the line: leave, illness, training
  'occupancy', // share of time on the line that is work
  'contactCost', // labour and line together, for one person reached
  'attemptCost', // line alone, for one attempt; counts only where the client gives what an hour costs
  'offer', // what one saved subscriber is given
  'bonus', // what staff are given for one durably kept
] as const;
export type AssumedInput = (typeof assumedInputs)[number];

export function assumptionsFor(network: Network): Record<AssumedInput, Assumption> {
  return { ...common, arpu: revenue[network] };
}

const assume = (unit: Unit, low: number, mode: number, high: number): Assumption => ({
  ...{ unit, low, mode, high },
  ...{ from: 'assumption', anchor: null, trust: 'low' },
});

const common: Record<Exclude<AssumedInput, 'arpu'>, Assumption> = {
  reach: assume('share', 0.4, 0.55, 0.7),
  durability: assume('share', 0.45, 0.65, 0.8),
  hazard: assume('share-a-month', 0.015, 0.025, 0.04),
  margin: assume('share', 0.45, 0.6, 0.75),
  attemptsPerReached: assume('call', 1.5, 2.5, 4),
  attemptsPerUnreached: assume('call', 3, 5, 7),
  talkMinutes: assume('minute', 4, 7, 10),
  attemptMinutes: assume('minute', 0.5, 1, 1.5),
  shrinkage: assume('share', 0.2, 0.3, 0.4),
  occupancy: assume('share', 0.6, 0.75, 0.85),
  contactCost: assume('rouble', 80, 160, 300),
  attemptCost: assume('rouble', 0, 2, 5),
  offer: assume('rouble', 0, 300, 900),
  bonus: assume('rouble', 0, 150, 400),
};

const revenue: Record<Network, Assumption> = {
  internet: { ...assume('rouble-a-month', 300, 360, 500), from: 'published', anchor: 'tmt-broadband', trust: 'middle' },
  'cable-tv': { ...assume('rouble-a-month', 150, 195, 260), from: 'published', anchor: 'pay-tv', trust: 'low' },
};

/** Conversations one agent has in a day: what hours come to is held against this. */
export const contactsPerDay: Assumption = assume('call', 15, 25, 40);
