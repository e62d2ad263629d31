import type { Range, Trust } from './range.ts';
import { byReason, type ReasonCode } from './reasons.ts';

/** What a network loses by. A cable network is television alone. */
export type Network = 'internet' | 'cable-tv';

/**
 * What we expect of one reason. No figures by reason are published for Russia or the CIS: all of this is the
 * consultancy's judgement, until an operator's own figures are known.
 */
export interface ReasonNorm {
  /** Disconnects for this reason, as a share of base a month. */
  norm: Range;
  /** Share of those reached who are active 30 days later, before spontaneous returns are subtracted. */
  winBack: Range;
  /** Share of those nobody contacted who are back within 90 days. */
  spontaneous: Range;
  /** Share of those lost who can be put on a list to call: one or none. */
  addressable: 0 | 1;
  source: 'assumption';
  trust: Trust;
}

export function normsOf(network: Network): Record<ReasonCode, ReasonNorm> {
  return byReason((code) => {
    const norm = internet[code];
    return network === 'cable-tv' && code === 'R9' ? { ...norm, norm: doubled(norm.norm) } : norm;
  });
}

/** All disconnects, as a share of base a month; from the anchors in `anchors.ts` and judgement. */
export const totalChurn: Record<Network, Range> = {
  internet: { low: 0.01, mode: 0.016, high: 0.025 },
  'cable-tv': { low: 0.008, mode: 0.013, high: 0.025 },
};

/** Above this share of disconnects the unknown reason is a fault of recording. */
export const mostUnknown = 0.1;

const percent = (low: number, mode: number, high: number): Range => ({
  low: low / 100,
  mode: mode / 100,
  high: high / 100,
});

const judged = (norm: Range, winBack: Range, spontaneous: Range, addressable: 0 | 1): ReasonNorm => ({
  ...{ norm, winBack, spontaneous, addressable },
  ...{ source: 'assumption', trust: 'low' },
});

const few = percent(0, 3, 8);
const none = percent(0, 0, 0);

const internet: Record<ReasonCode, ReasonNorm> = {
  R1: judged(percent(0.05, 0.12, 0.25), percent(25, 40, 60), few, 1),
  R2: judged(percent(0.1, 0.2, 0.35), percent(0, 0, 2), few, 0),
  // The dead cannot be called, and who the new owner is, nobody knows: until an operator says so, not on the list.
  R3: judged(percent(0.02, 0.05, 0.1), percent(5, 15, 30), few, 0),
  R4: judged(percent(0.15, 0.3, 0.6), percent(15, 25, 45), percent(10, 20, 35), 1),
  R5: judged(percent(0.1, 0.22, 0.4), percent(15, 25, 40), few, 1),
  R6: judged(percent(0.1, 0.22, 0.45), percent(8, 15, 30), few, 1),
  R7: judged(percent(0.08, 0.18, 0.35), percent(15, 25, 40), few, 1),
  R8: judged(percent(0.03, 0.08, 0.15), percent(10, 20, 35), few, 1),
  R9: judged(percent(0.05, 0.1, 0.2), percent(3, 8, 15), few, 1),
  R10: judged(percent(0.03, 0.08, 0.3), percent(30, 50, 70), percent(25, 40, 60), 1),
  R11: judged(percent(0, 0.05, 0.15), none, none, 0),
  R12: judged(percent(0, 0.05, 0.1), percent(5, 10, 20), few, 0),
};

function doubled({ low, mode, high }: Range): Range {
  return { low: 2 * low, mode: 2 * mode, high: 2 * high };
}
