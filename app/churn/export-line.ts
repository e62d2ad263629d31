import { dayNumber, type Day } from './day.ts';
import type { Stay } from './stay.ts';

/** One agreement, as a billing export has it. */
export interface ExportLine {
  /** Whose it is, under any key; the same for one who left and came back. */
  subscriber: string;
  connectedOn: Day;
  endedOn: Day | undefined;
  /** Paused and not resumed. */
  suspendedOn: Day | undefined;
}

/** What an export can know: everybody who left from day `from` on (since ever, if undefined) to the end of day `until`. */
export interface Seen {
  from: Day | undefined;
  until: Day;
}

export interface Stays {
  /** Tenures in days. */
  stays: Stay[];
  /** Lines that say what cannot be: left before they connected, or connected after `until`. */
  impossible: number;
  /** Lines that left before `from`: their fellows are missing, so they cannot count either. */
  before: number;
}

/**
 * From lines to stays. Who was there before `from` enters with the tenure they then had; who is suspended was last known
 * to stay when it began (censored), and so is who stays at the end. Each line is a stay of its own: see `joinReturns`.
 */
export function staysOf(lines: ExportLine[], { from, until }: Seen): Stays {
  const end = dayNumber(until);
  const start = from === undefined ? -Infinity : dayNumber(from);
  const result: Stays = { stays: [], impossible: 0, before: 0 };
  for (const { connectedOn, endedOn, suspendedOn } of lines) {
    const connected = dayNumber(connectedOn);
    const ended = endedOn === undefined ? Infinity : dayNumber(endedOn);
    const suspended = suspendedOn === undefined ? Infinity : Math.max(connected, dayNumber(suspendedOn));
    const hasEnded = ended <= end;
    const left = hasEnded ? ended : Math.min(suspended, end);
    if (ended < connected || connected > end) result.impossible += 1;
    else if (left < start) result.before += 1;
    // The day before `from` is the last of which nothing is known.
    else result.stays.push({ entry: Math.max(0, start - 1 - connected), exit: left - connected, hasEnded });
  }
  return result;
}
