/**
 * P-values (0–1) adjusted for being looked at together, in the order given: each is at least the raw one, none above 1.
 * Holm 1979, Scandinavian Journal of Statistics 6:65; R: p.adjust(p, 'holm').
 */
export function holm(ps: number[]): number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = ps.slice();
  let atLeast = 0;
  for (const [rank, { p, index }] of order.entries()) {
    atLeast = Math.min(1, Math.max(atLeast, p * (ps.length - rank)));
    adjusted[index] = atLeast;
  }
  return adjusted;
}
