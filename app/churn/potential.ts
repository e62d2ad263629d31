import { byReason, reasonCodes, type ReasonCode } from './reasons.ts';

/** One exact set of figures. Shares are 0–1; subscribers are of one month. */
export interface PotentialPoint {
  /** B, subscribers. */
  base: number;
  /** Disconnects, false churn among them. */
  disconnected: number;
  /** d: share of those saved who stay. */
  durability: number;
  reasons: Record<ReasonCode, ReasonPoint>;
}

export interface ReasonPoint {
  /** s, of disconnects. */
  share: number;
  /** a, of those lost. */
  addressable: number;
  /** q, of those listed. */
  reach: number;
  /** w, of those reached. */
  winBack: number;
  /** b, of those nobody contacted. */
  spontaneous: number;
}

/** Subscribers a month: 0 ≤ durable ≤ saved ≤ reached ≤ listed ≤ lost. */
export interface Flow {
  /** L. */
  lost: number;
  listed: number;
  reached: number;
  saved: number;
  durable: number;
}

export interface Potential extends Flow {
  /** False churn, which has left L. */
  falselyLost: number;
  /** Δc, share of base a month; 0 where there is no base. */
  churnReduction: number;
  reasons: Record<ReasonCode, Flow>;
}

/**
 * How many of a month's disconnects can be kept for good: L = B·c; listed = L·s·a; reached = listed·q;
 * saved = reached·max(0, w − b); durable = saved·d; Δc = Σdurable/B. `simulation.ts` draws the same formula.
 */
export function potentialOf(point: PotentialPoint): Potential {
  const flows = byReason((code): Flow => {
    const { share, addressable, reach, winBack, spontaneous } = point.reasons[code];
    const lost = code === 'R11' ? 0 : point.disconnected * share;
    const listed = lost * addressable;
    const reached = listed * reach;
    const saved = reached * Math.max(0, winBack - spontaneous);
    return { lost, listed, reached, saved, durable: saved * point.durability };
  });
  const sum = (field: keyof Flow) => reasonCodes.reduce((total, code) => total + flows[code][field], 0);
  const durable = sum('durable');
  return {
    ...{ lost: sum('lost'), listed: sum('listed'), reached: sum('reached'), saved: sum('saved'), durable },
    falselyLost: point.disconnected * point.reasons.R11.share,
    churnReduction: point.base > 0 ? durable / point.base : 0,
    reasons: flows,
  };
}

/** m(k) = (1 − (1 − h)^k)/h: months that one kept subscriber is served within k, when a share h leaves each month. */
export function servedMonths(hazard: number, months: number): number {
  return hazard > 1e-9 ? (1 - (1 - hazard) ** months) / hazard : months;
}

/** Σ m(k), k = 1…12: subscriber-months that a steady process brings in its first year, for each one kept a month. */
export function firstYearMonths(hazard: number): number {
  let served = 0;
  let sum = 0;
  for (let month = 1; month <= 12; month += 1) {
    served = 1 + (1 - hazard) * served;
    sum += served;
  }
  return sum;
}

export interface FirstYear {
  subscriberMonths: number;
  /** ₽, before VAT. */
  revenue: number;
  /** ₽, what is left after serving them. */
  margin: number;
}

/** `durable` is kept every month; `arpu` ₽ a month; `margin` and `hazard` are shares. */
export function firstYearOf(durable: number, hazard: number, arpu: number, margin: number): FirstYear {
  const subscriberMonths = durable * firstYearMonths(hazard);
  const revenue = subscriberMonths * arpu;
  return { subscriberMonths, revenue, margin: revenue * margin };
}
