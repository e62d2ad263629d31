import { correlationOfRanks, ranksOf } from './rank-correlation.ts';
import { reasonCodes, type ReasonCode } from './reasons.ts';
import type { Run } from './run.ts';

/**
 * What may drive the number durably kept. Overall, five multiply to it: those lost, the part of them listed, reach,
 * win-back above spontaneous return, durability. Of one reason: its share, reach, win-back, spontaneous return.
 */
export type DriverInput = 'lost' | 'listed' | 'reach' | 'win-back' | 'durability' | 'share' | 'spontaneous';

export interface Driver {
  input: DriverInput;
  /** null: over all reasons. */
  reason: ReasonCode | null;
  /** Spearman's rank correlation with the number durably kept, −1 to 1. */
  correlation: number;
}

/** Strongest first, those that do not vary left out; yields in between, so that others may work. */
export function* findDrivers(run: Run): Generator<undefined, Driver[]> {
  const output = ranksOf(run.totals.durable.subarray(0, run.watched));
  const found: Driver[] = [];
  for (const { input, reason, column } of candidates(run)) {
    const correlation = correlationOfRanks(ranksOf(column), output);
    if (correlation !== 0) found.push({ input, reason, correlation });
    yield;
  }
  return found.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

interface Candidate extends Omit<Driver, 'correlation'> {
  column: Float64Array;
}

function* candidates({ draws, totals, reasons, watched, premises }: Run): Generator<Candidate> {
  const first = (column: Float64Array, start = 0) => column.subarray(start, start + watched);
  const [lost, listed, reached] = [first(totals.lost), first(totals.listed), first(totals.reached)];
  yield { input: 'lost', reason: null, column: lost };
  yield { input: 'listed', reason: null, column: quotients(listed, lost) };
  yield { input: 'reach', reason: null, column: quotients(reached, listed) };
  yield { input: 'win-back', reason: null, column: quotients(first(totals.saved), reached) };
  yield { input: 'durability', reason: null, column: first(totals.durability) };
  for (const [index, reason] of reasonCodes.entries()) {
    yield { input: 'share', reason, column: first(premises.share, index * watched) };
    // What nobody is listed for drives nothing.
    if (!first(reasons.listed, index * draws).some((count) => count > 0)) continue;
    yield { input: 'reach', reason, column: first(premises.reach, index * watched) };
    yield { input: 'win-back', reason, column: first(premises.winBack, index * watched) };
    yield { input: 'spontaneous', reason, column: first(premises.spontaneous, index * watched) };
  }
}

function quotients(parts: Float64Array, wholes: Float64Array): Float64Array {
  const quotients = new Float64Array(parts.length);
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? 0;
    quotients[index] = part > 0 ? part / (wholes[index] ?? part) : 0;
  }
  return quotients;
}
