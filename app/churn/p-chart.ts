export interface ChartPoint {
  /** 0–1; undefined for a month without disconnects. */
  share: number | undefined;
  /** Limits, cut to 0–1. */
  low: number;
  high: number;
  isOutside: boolean;
}

export interface PChart {
  /** The share in all months together, 0–1. */
  centre: number;
  /** By what the limits are wider than chance alone would have them: 1 on a plain chart, Laney's σ_z on his. */
  spread: number;
  points: ChartPoint[];
}

/** One reason over the months, in their order: `counts[i]` of `totals[i]` disconnects. */
export interface Series {
  counts: number[];
  totals: number[];
}

/**
 * Shewhart's p-chart, limits 3σ of the binomial. With many reasons and months some point is outside by chance alone in
 * many steady operators: look, but do not judge by it. R: qcc(counts, type = 'p', sizes = totals).
 */
export function pChart({ counts, totals }: Series): PChart {
  return chart({ counts, totals }, 1);
}

/**
 * Laney's p′-chart: the same, its limits as wide as the jumps from month to month. A second view only: where a reason
 * jumps every month the limits take that in, and little stands out. Laney 2002, Quality Engineering 14:531.
 */
export function laneyChart({ counts, totals }: Series): PChart {
  const { centre, deviation } = measuresOf({ counts, totals });
  const z = counts.flatMap((count, index) => {
    const total = totals[index] ?? 0;
    const sigma = deviation(total);
    return total > 0 && sigma > 0 ? [(count / total - centre) / sigma] : [];
  });
  const moves = z.slice(1).map((value, index) => Math.abs(value - (z[index] ?? 0)));
  const meanMove = moves.reduce((sum, move) => sum + move, 0) / moves.length;
  // d₂ of two values: what the mean moving range is to σ.
  return chart({ counts, totals }, moves.length > 0 ? meanMove / 1.128 : 1);
}

function chart({ counts, totals }: Series, spread: number): PChart {
  const { centre, deviation } = measuresOf({ counts, totals });
  const points = counts.map((count, index) => {
    const total = totals[index] ?? 0;
    if (!(total > 0)) return { share: undefined, low: 0, high: 1, isOutside: false };
    const share = count / total;
    const reach = 3 * spread * deviation(total);
    // Equal shares differ in rounding, and Laney's limits may close on the centre.
    return {
      share,
      low: Math.max(0, centre - reach),
      high: Math.min(1, centre + reach),
      isOutside: Math.abs(share - centre) > reach + 1e-12,
    };
  });
  return { centre, spread, points };
}

function measuresOf({ counts, totals }: Series): { centre: number; deviation: (total: number) => number } {
  const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
  const all = sum(totals);
  const centre = all > 0 ? sum(counts) / all : 0;
  return { centre, deviation: (total) => (total > 0 ? Math.sqrt((centre * (1 - centre)) / total) : 0) };
}
