/** Spearman's ρ, −1 to 1, of two columns of one length; 0 where either does not vary. */
export function rankCorrelation(a: Float64Array, b: Float64Array): number {
  return correlationOfRanks(ranksOf(a), ranksOf(b));
}

/** Ranks less their mean, of values rounded to 1/1024 of their range; where values are the same, so are the ranks. */
export function ranksOf(values: Float64Array): Float64Array {
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

export function correlationOfRanks(a: Float64Array, b: Float64Array): number {
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

const cells = 1024;

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
