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
  const last = values.length - 1;
  const first = values[0] ?? 0;
  if (values.every((value) => value === first)) return { p10: first, p50: first, p90: first };
  const rank = (share: number) => Math.max(0, Math.ceil(share * values.length) - 1);
  const moved = values.slice();
  // The middle first: it halves the work for the others.
  const p50 = select(moved, rank(0.5), 0, last);
  return { p10: select(moved, rank(0.1), 0, rank(0.5)), p50, p90: select(moved, rank(0.9), rank(0.5), last) };
}

export function openSpread({ p10, p50, p90 }: Spread): OpenSpread {
  return { p10: finite(p10), p50: finite(p50), p90: finite(p90) };
}

/** How wide the range is: P90 less P10. */
export function widthOf({ p10, p90 }: Spread): number {
  return p90 - p10;
}

/** Puts the value of rank k in its place within from … to, smaller ones before it. Hoare 1961, CACM 4:321 (FIND). */
function select(values: Float64Array, k: number, from: number, to: number): number {
  let left = from;
  let right = to;
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let i = left;
    let j = right;
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1;
      while ((values[j] ?? 0) > pivot) j -= 1;
      if (i > j) break;
      const swapped = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = swapped;
      i += 1;
      j -= 1;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k] ?? 0;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
