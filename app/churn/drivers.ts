import { reasonCodes, type ReasonCode } from './reasons.ts';
import type { Run } from './simulation.ts';

/**
 * What may drive the number durably kept. Overall, five multiply to it: those lost, the part of them that can be listed, reach,
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
  const output = ranksOf(run.totals.durable);
  const found: Driver[] = [];
  for (const { input, reason, column } of candidates(run)) {
    const correlation = correlationOf(ranksOf(column), output);
    if (correlation !== 0) found.push({ input, reason, correlation });
    yield;
  }
  return found.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation));
}

/** Spearman's ρ, 0 where either does not vary; columns of one length. Ranks are of values rounded to 1/1024 of their range. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  return correlationOf(ranksOf(a), ranksOf(b));
}

interface Candidate extends Omit<Driver, 'correlation'> {
  column: Float64Array;
}

function* candidates({ draws, totals, reasons }: Run): Generator<Candidate> {
  yield { input: 'lost', reason: null, column: totals.lost };
  yield { input: 'listed', reason: null, column: quotients(totals.listed, totals.lost) };
  yield { input: 'reach', reason: null, column: quotients(totals.reached, totals.listed) };
  yield { input: 'win-back', reason: null, column: quotients(totals.saved, totals.reached) };
  yield { input: 'durability', reason: null, column: totals.durability };
  for (const [index, reason] of reasonCodes.entries()) {
    const of = (columns: Float64Array) => columns.subarray(index * draws, (index + 1) * draws);
    yield { input: 'share', reason, column: of(reasons.share) };
    // What nobody is listed for drives nothing.
    if (!of(reasons.listed).some((listed) => listed > 0)) continue;
    yield { input: 'reach', reason, column: of(reasons.reach) };
    yield { input: 'win-back', reason, column: of(reasons.winBack) };
    yield { input: 'spontaneous', reason, column: of(reasons.spontaneous) };
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

const cells = 1024;

/** Ranks by counting cells of equal width, less their mean; the same rank for all in one cell. */
function ranksOf(values: Float64Array): Float64Array {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const steep = (cells - 1) / (most - least);
  const scale = Number.isFinite(steep) ? steep : 0;
  const counts = new Uint32Array(cells);
  const ranks = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    const cell = Math.trunc(((values[index] ?? 0) - least) * scale);
    ranks[index] = cell;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const rankOfCell = middleRanks(counts, values.length);
  for (let index = 0; index < ranks.length; index += 1) ranks[index] = rankOfCell[ranks[index] ?? 0] ?? 0;
  return ranks;
}

function middleRanks(counts: Uint32Array, all: number): Float64Array {
  const ranks = new Float64Array(counts.length);
  let before = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const count = counts[cell] ?? 0;
    ranks[cell] = before + (count - all) / 2;
    before += count;
  }
  return ranks;
}

function correlationOf(a: Float64Array, b: Float64Array): number {
  let both = 0;
  let ofA = 0;
  let ofB = 0;
  for (let index = 0; index < a.length; index += 1) {
    const x = a[index] ?? 0;
    const y = b[index] ?? 0;
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA > 0 && ofB > 0 ? both / Math.sqrt(ofA * ofB) : 0;
}
