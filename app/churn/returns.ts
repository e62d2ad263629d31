import { dayNumber } from './day.ts';
import type { ExportLine } from './export-line.ts';

export interface Returns {
  /** Days from leaving to coming back, one for each return. */
  gaps: number[];
  /** Lines begun while another of the same subscriber ran: a second service, or a duplicate. */
  overlaps: number;
}

export function findReturns(lines: ExportLine[]): Returns {
  const returns: Returns = { gaps: [], overlaps: 0 };
  for (const own of bySubscriber(lines)) {
    for (const [index, line] of own.slice(1).entries()) {
      const gap = gapBetween(own[index], line);
      if (gap === undefined) returns.overlaps += 1;
      else returns.gaps.push(gap);
    }
  }
  return returns;
}

/** The lines with every return within `days` taken as one stay that never ended: re-registration is no churn. */
export function joinReturns(lines: ExportLine[], days: number): ExportLine[] {
  return bySubscriber(lines).flatMap((own) => {
    const joined: ExportLine[] = [];
    for (const line of own) {
      const before = joined.at(-1);
      if (before && (gapBetween(before, line) ?? Infinity) <= days)
        joined[joined.length - 1] = { ...line, connectedOn: before.connectedOn };
      else joined.push(line);
    }
    return joined;
  });
}

function bySubscriber(lines: ExportLine[]): ExportLine[][] {
  const found = new Map<string, ExportLine[]>();
  for (const line of lines) {
    const own = found.get(line.subscriber) ?? [];
    own.push(line);
    found.set(line.subscriber, own);
  }
  for (const own of found.values()) own.sort((a, b) => (a.connectedOn < b.connectedOn ? -1 : 1));
  return [...found.values()];
}

function gapBetween(before: ExportLine | undefined, after: ExportLine): number | undefined {
  if (before?.endedOn === undefined || before.endedOn > after.connectedOn) return undefined;
  return dayNumber(after.connectedOn) - dayNumber(before.endedOn);
}
