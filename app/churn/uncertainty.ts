/** What one in ten draws stays below, the middle one, what one in ten passes. */
export interface Spread {
  p10: number;
  p50: number;
  p90: number;
}

/** The same of what may have no end: null is "never", or "nobody is kept whatever is paid". */
export interface OpenSpread {
  p10: number | null;
  p50: number | null;
  p90: number | null;
}

/** Order statistics, without interpolation: each is a value that was drawn. `values` must hold no NaN. */
export function spreadOf(values: Float64Array): Spread {
  const { least, most } = extremesOf(values);
  if (least >= most) return { p10: least, p50: least, p90: least };
  const sorting = sortRoughly(values, least, most);
  const at = (share: number) => valueOfRank(sorting, values, Math.max(0, Math.ceil(share * values.length) - 1));
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

export function openSpread({ p10, p50, p90 }: Spread): OpenSpread {
  return { p10: finite(p10), p50: finite(p50), p90: finite(p90) };
}

/** How wide the range is: P90 less P10. */
export function widthOf({ p10, p90 }: Spread): number {
  return p90 - p10;
}

function extremesOf(values: Float64Array): { least: number; most: number } {
  let least = values[0] ?? 0;
  let most = least;
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

const cells = 1024;

/** Which of so many equal parts of its range each value lies in, and how many lie in each. */
interface RoughSorting {
  cellOf: Uint16Array;
  counts: Uint32Array;
}

function sortRoughly(values: Float64Array, least: number, most: number): RoughSorting {
  const scale = (cells - 1) / (most - least);
  const cellOf = new Uint16Array(values.length);
  const counts = new Uint32Array(cells);
  for (let index = 0; index < values.length; index += 1) {
    // Of an endless range, or of none, all lie in the first: what is no number becomes 0.
    const cell = (((values[index] ?? 0) - least) * scale) | 0;
    cellOf[index] = cell;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { cellOf, counts };
}

/** Only the cell in which the rank falls is sorted: ten times faster than sorting all. */
function valueOfRank({ cellOf, counts }: RoughSorting, values: Float64Array, rank: number): number {
  let cell = 0;
  let before = 0;
  while (cell < cells - 1 && before + (counts[cell] ?? 0) <= rank) {
    before += counts[cell] ?? 0;
    cell += 1;
  }
  const inCell = new Float64Array(counts[cell] ?? 0);
  let found = 0;
  for (let index = 0; index < values.length; index += 1) {
    if (cellOf[index] !== cell) continue;
    inCell[found] = values[index] ?? 0;
    found += 1;
  }
  return inCell.sort()[rank - before] ?? 0;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
