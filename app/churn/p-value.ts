/** A probability under the null hypothesis, 0–1. Where `isLess`, it is only known to lie below `p`. */
export interface PValue {
  p: number;
  isLess: boolean;
}

/** jStat takes survival as 1 − cdf in doubles: below this fewer than three digits of it are true. */
const floor = 1e-12;

export function toPValue(p: number): PValue {
  return p < floor ? { p: floor, isLess: true } : { p: Math.min(1, p), isLess: false };
}
