import { addMonths, lastDayOf, monthOf, type Day } from './day.ts';
import type { ExportLine, Seen } from './export-line.ts';

/** All who connected in one month. */
export interface Cohort {
  /** `YYYY-MM`. */
  month: string;
  connected: number;
  /** Still there at the end of the month they connected in, of the next, and so on, for months seen to their end. */
  kept: number[];
}

/**
 * The triangle of months connected × months since. Suspended subscribers count as kept. Lines that left before they
 * connected, and whole cohorts that began before all who leave were seen, are left out: such a cohort would be made of
 * its survivors only.
 */
export function cohortTriangle(lines: ExportLine[], { from, until }: Seen): Cohort[] {
  const cohorts = new Map<string, (Day | undefined)[]>();
  for (const { connectedOn, endedOn } of lines) {
    const month = monthOf(connectedOn);
    const isPossible = connectedOn <= until && (endedOn === undefined || endedOn >= connectedOn);
    if (!isPossible || (from !== undefined && `${month}-01` < from)) continue;
    const ends = cohorts.get(month) ?? [];
    ends.push(endedOn);
    cohorts.set(month, ends);
  }
  return [...cohorts.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, ends]) => ({ month, connected: ends.length, kept: keptByMonth(month, ends, until) }));
}

function keptByMonth(month: string, ends: (Day | undefined)[], until: Day): number[] {
  const kept: number[] = [];
  for (let since = 0; ; since += 1) {
    const last = lastDayOf(addMonths(month, since));
    if (last > until) return kept;
    kept.push(ends.filter((endedOn) => endedOn === undefined || endedOn > last).length);
  }
}
