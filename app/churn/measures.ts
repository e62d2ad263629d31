/** What moved in one month, in subscribers. */
export interface Movement {
  opening: number;
  closing: number;
  disconnected: number;
  /** Of those, by false churn: re-registration, tariff change, duplicate, move within the network. */
  falselyDisconnected: number;
  /** Of those lost earlier, back within the window of returns. */
  returned: number;
}

export type BaseConvention = 'opening' | 'mean';

/** Shares of base a month; null where there is no base to divide by. */
export interface ChurnMeasures {
  /** Disconnects less false churn: false churn leaves before anything else. */
  lost: number;
  base: number;
  /** Print it with every rate: two conventions give two rates. */
  convention: BaseConvention;
  gross: number | null;
  returned: number;
  /** Gross less returns. Never shown alone: returns are shown apart. */
  net: number | null;
  /** Gross as a share of base a year, when every month is like this one. */
  annual: number | null;
  /** Closing less opening, as a share of opening. Not churn: connects are in it. */
  growth: number | null;
}

/** A base that moves further than this within a month (share of opening) is averaged. */
const widestMove = 0.05;

/** Counts that are negative or no numbers count as none. */
export function measureChurn(movement: Movement): ChurnMeasures {
  const opening = countOf(movement.opening);
  const closing = countOf(movement.closing);
  const disconnected = countOf(movement.disconnected);
  const lost = disconnected - Math.min(disconnected, countOf(movement.falselyDisconnected));
  const returned = countOf(movement.returned);
  const { base, convention } = baseOf(opening, closing);
  const gross = shareOf(lost, base);
  return {
    ...{ lost, base, convention, gross, returned },
    net: shareOf(lost - returned, base),
    annual: gross === null ? null : annualChurn(gross),
    growth: shareOf(closing - opening, opening),
  };
}

/** What churn is a share of: the opening base, or the mean of opening and closing where it moves over 5 %. */
function baseOf(opening: number, closing: number): { base: number; convention: BaseConvention } {
  const isSteady = Math.abs(closing - opening) <= widestMove * opening;
  return isSteady ? { base: opening, convention: 'opening' } : { base: (opening + closing) / 2, convention: 'mean' };
}

/** 1 − (1 − c)¹², not 12·c: who has left cannot leave again. A share of base a month (0–1) into one a year. */
export function annualChurn(monthly: number): number {
  return 1 - (1 - clampedShare(monthly)) ** 12;
}

/** The even monthly rate that makes this annual one. */
export function monthlyChurn(annual: number): number {
  return 1 - (1 - clampedShare(annual)) ** (1 / 12);
}

/** Monthly revenue (₽) of those lost, as a share of the opening month's; null where nothing was earned. */
export function revenueChurn(lostRevenue: number, openingRevenue: number): number | null {
  return shareOf(countOf(lostRevenue), countOf(openingRevenue));
}

function countOf(given: number): number {
  return Number.isFinite(given) ? Math.max(0, given) : 0;
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}

function clampedShare(given: number): number {
  return Math.min(1, countOf(given));
}
