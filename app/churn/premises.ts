import { assumedInputs, assumptionsFor, type AssumedInput } from './assumptions.ts';
import { settleBase, type BaseInput, type Settled } from './base.ts';
import { normsOf, type Network } from './norms.ts';
import type { PotentialPoint } from './potential.ts';
import { cleanRange, rangeOf, type Given, type Provenance, type Value } from './range.ts';
import { byReason, reasonCodes, type ReasonCode } from './reasons.ts';

/** What somebody knows of a network: everything may be missing. Shares are 0–1, money is in ₽. */
export type PotentialInput = BaseInput & { [input in AssumedInput | 'hourCost']?: Given | undefined } & {
  network?: Network | undefined;
  reasons?: { [code in ReasonCode]?: ReasonInput | undefined } | undefined;
};

export interface ReasonInput {
  /** Disconnects for this reason in all the months counted (`months`). */
  count?: number | undefined;
  /** The same as a share of disconnects; where both are given, the count holds. */
  share?: number | undefined;
  /** Of those lost; what is known of it is known exactly. */
  addressable?: number | undefined;
  reach?: Given | undefined;
  winBack?: Given | undefined;
  spontaneous?: Given | undefined;
}

/** All that an estimate stands on, and of each value who says so. */
export interface Premises extends Settled {
  network: Network;
  /** What one paid hour costs (₽), if the client says so. */
  hourCost: Value | null;
  assumed: Record<AssumedInput, Value>;
  reasons: Record<ReasonCode, ReasonPremises>;
}

export interface ReasonPremises {
  /** Most likely share of disconnects: counted, or what is left by the norms. */
  share: number;
  shareFrom: Provenance;
  /** Disconnects counted for this reason over `months`; null where only the norm is known. */
  count: number | null;
  /** Share of base a month. */
  norm: Value;
  addressable: Value;
  reach: Value;
  winBack: Value;
  spontaneous: Value;
}

/** Fills in what is missing. What is no number is missing; what is out of bounds is moved to the bound. */
export function completeInput(given: PotentialInput): Premises {
  const network = given.network ?? 'internet';
  const settled = settleBase(given, network, countedIn(given));
  const assumed: Record<AssumedInput, Value> = assumptionsFor(network);
  for (const input of assumedInputs) assumed[input] = valueOf(given[input], bounds[input] ?? [0, 1e6], assumed[input]);
  const hourCost = cleanRange(given.hourCost, 0, 1e6);
  return {
    ...settled,
    network,
    assumed,
    hourCost: hourCost ? { ...hourCost, from: 'client' } : null,
    reasons: reasonPremises(given, network, settled.disconnected.mode * settled.months, assumed.reach),
  };
}

/** The single point that every premise holds most likely. */
export function modesOf({ base, disconnected, assumed, reasons }: Premises): PotentialPoint {
  return {
    base: base.mode,
    disconnected: disconnected.mode,
    durability: assumed.durability.mode,
    reasons: byReason((code) => {
      const { share, addressable, reach, winBack, spontaneous } = reasons[code];
      return {
        share,
        addressable: addressable.mode,
        reach: reach.mode,
        winBack: winBack.mode,
        spontaneous: spontaneous.mode,
      };
    }),
  };
}

/** Beyond these a formula would divide by nothing. The rest is money, minutes and calls. */
const bounds: Partial<Record<AssumedInput, [number, number]>> = {
  reach: [0, 1],
  durability: [0, 1],
  hazard: [0, 1],
  margin: [0, 1],
  shrinkage: [0, 0.95],
  occupancy: [0.05, 1],
};

function valueOf(given: Given | undefined, [least, most]: [number, number], otherwise: Value): Value {
  const cleaned = cleanRange(given, least, most);
  return cleaned ? { ...cleaned, from: 'client' } : otherwise;
}

function countedIn(input: PotentialInput): number {
  return reasonCodes.reduce((sum, code) => sum + (cleanCount(input.reasons?.[code]?.count) ?? 0), 0);
}

function cleanCount(given: number | undefined): number | undefined {
  return given !== undefined && Number.isFinite(given) ? Math.min(1e9, Math.max(0, given)) : undefined;
}

/** Reasons not counted share what is left of the disconnects in proportion to their norms. */
function reasonPremises(
  input: PotentialInput,
  network: Network,
  disconnected: number,
  reach: Value,
): Record<ReasonCode, ReasonPremises> {
  const norms = normsOf(network);
  const given = (code: ReasonCode): ReasonInput => input.reasons?.[code] ?? {};
  const counts = byReason((code) => countOf(given(code), disconnected));
  const counted = reasonCodes.reduce((sum, code) => sum + (counts[code] ?? 0), 0);
  const left = Math.max(0, disconnected - counted);
  const leftNorm = reasonCodes.reduce((sum, code) => sum + (counts[code] === null ? norms[code].norm.mode : 0), 0);
  const all = leftNorm > 0 ? counted + left : counted;
  return byReason((code) => {
    const { norm, addressable, winBack, spontaneous } = norms[code];
    const count = counts[code];
    const part = count ?? (leftNorm > 0 ? (left * norm.mode) / leftNorm : 0);
    const share = (one: Given | undefined, otherwise: Given) =>
      valueOf(one, [0, 1], { ...rangeOf(otherwise), from: 'assumption' });
    return {
      share: all > 0 ? part / all : 0,
      shareFrom: count === null ? 'assumption' : 'client',
      count,
      norm: { ...norm, from: 'assumption' },
      // False churn is nobody's loss, whatever is said of it.
      addressable: code === 'R11' ? share(undefined, 0) : share(given(code).addressable, addressable),
      reach: valueOf(given(code).reach, [0, 1], reach),
      winBack: share(given(code).winBack, winBack),
      spontaneous: share(given(code).spontaneous, spontaneous),
    };
  });
}

function countOf({ count, share }: ReasonInput, disconnected: number): number | null {
  const counted = cleanCount(count);
  if (counted !== undefined) return counted;
  const part = cleanRange(share, 0, 1);
  return part ? part.mode * disconnected : null;
}
