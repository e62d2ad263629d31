import jstat from 'jstat';
import type { Stay } from './stay.ts';

/** One period of tenure; the first is from 0 to `width`. */
export interface HazardPeriod {
  from: number;
  until: number;
  /** Subscriber-periods watched: a month-long period seen to its half counts ½. */
  exposure: number;
  ended: number;
  /** Disconnects per subscriber and period, ≥ 0; 0.02 is 2 % a month where the period is a month. */
  hazard: number;
  low: number;
  high: number;
}

/**
 * How likely subscribers leave in each month of tenure: those who left, by the time that all were watched. Tenures and
 * `width` (> 0) in one unit; periods that nobody was watched in are left out. 95 % interval: exact Poisson (Garwood 1936,
 * Biometrika 28:437; R: poisson.test(ended, exposure)).
 */
export function hazardByPeriod(stays: Stay[], width: number): HazardPeriod[] {
  const periods: { exposure: number; ended: number }[] = [];
  for (const { entry, exit, hasEnded } of stays) {
    if (!(entry >= 0 && exit >= entry && Number.isFinite(exit))) continue;
    // Who leaves on the last day of a period leaves in it, as the risk within (entry, exit] has it.
    const last = Math.max(0, Math.ceil(exit / width) - 1);
    while (periods.length <= last) periods.push({ exposure: 0, ended: 0 });
    for (let k = Math.floor(entry / width); k <= last; k += 1) {
      const period = periods[k];
      if (!period) continue;
      period.exposure += Math.max(0, Math.min(exit, (k + 1) * width) - Math.max(entry, k * width)) / width;
      if (hasEnded && k === last) period.ended += 1;
    }
  }
  return periods.flatMap(({ exposure, ended }, k) => {
    if (exposure === 0) return [];
    const low = ended === 0 ? 0 : jstat.chisquare.inv(0.025, 2 * ended) / 2;
    const high = jstat.chisquare.inv(0.975, 2 * ended + 2) / 2;
    const rates = { hazard: ended / exposure, low: low / exposure, high: high / exposure };
    return [{ from: k * width, until: (k + 1) * width, exposure, ended, ...rates }];
  });
}
