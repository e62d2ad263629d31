import jstat from 'jstat';

export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson's score interval of a share, without continuity correction: `successes` of `trials` (whole, 0 ≤ successes ≤
 * trials), both ends in 0–1. Of no trials nothing is known: 0–1. Throws RangeError on any other counts.
 * Newcombe 1998, Statistics in Medicine 17:857, method 3; R: prop.test(correct = FALSE).
 */
export function wilson(successes: number, trials: number, confidence = 0.95): Interval {
  if (!(successes >= 0 && successes <= trials && Number.isFinite(trials)))
    throw new RangeError(`${successes} of ${trials} is no share`);
  if (trials === 0) return { low: 0, high: 1 };
  const z = normalQuantile(0.5 + confidence / 2);
  const share = successes / trials;
  const middle = share + z ** 2 / (2 * trials);
  const half = z * Math.sqrt((share * (1 - share) + z ** 2 / (4 * trials)) / trials);
  const scale = 1 + z ** 2 / trials;
  // At the ends the two terms are equal but for rounding.
  return {
    low: successes === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: successes === trials ? 1 : Math.min(1, (middle + half) / scale),
  };
}

/** `normalQuantile(0.975)` = 1.959964…; p between 0 and 1, both excluded. */
export function normalQuantile(p: number): number {
  return jstat.normal.inv(p, 0, 1);
}
