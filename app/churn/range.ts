/** A guess as experts give it: never below `low`, never above `high`, most likely `mode`. */
export interface Range {
  low: number;
  mode: number;
  high: number;
}

/** Exactly, or as a range. */
export type Given = number | Range;

/** Who says so: the client, somebody who published it, or nobody but us. */
export type Provenance = 'client' | 'published' | 'assumption';

export interface Value extends Range {
  from: Provenance;
}

/** How far a figure may be trusted: audited, measured once or long ago, a practitioner's judgement. */
export type Trust = 'high' | 'middle' | 'low';

export function rangeOf(given: Given): Range {
  return typeof given === 'number' ? { low: given, mode: given, high: given } : given;
}

/**
 * What was given, in order and within bounds; undefined where it is no number. Infinity is no number either, and what
 * is smaller than 10⁻¹² is nothing.
 */
export function cleanRange(given: Given | undefined, least: number, most: number): Range | undefined {
  if (given === undefined) return undefined;
  const { low, mode, high } = rangeOf(given);
  if (![low, mode, high].every(Number.isFinite)) return undefined;
  const within = (figure: number) => Math.min(most, Math.max(least, Math.abs(figure) < 1e-12 ? 0 : figure));
  const [a = 0, b = 0, c = 0] = [low, mode, high].map(within).sort((x, y) => x - y);
  return { low: a, mode: b, high: c };
}
