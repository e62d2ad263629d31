import type { CountTable } from '#app/churn/count-table.ts';
import { streamsOf, type Draws } from '#app/churn/draws.ts';
import { normsOf } from '#app/churn/norms.ts';
import { reasonCodes, type ReasonCode } from '#app/churn/reasons.ts';

/** How an operator's departures fall to reasons, month after month: weights, in the order of `reasonCodes`. */
export type Behaviour = (month: number, draws: Draws) => number[];

const norms = normsOf('internet');
const usual = reasonCodes.map((code) => norms[code].norm.mode);
const usualTotal = usual.reduce((sum, norm) => sum + norm, 0);
const scaled = (factors: Partial<Record<ReasonCode, number>>) =>
  usual.map((norm, index) => norm * (factors[reasonCodes[index] ?? 'R12'] ?? 1));

export const steady: Behaviour = () => usual;

/** Weights drawn anew every month (Dirichlet), so that χ²/df comes out about `ratio` at `volume` disconnects a month. */
export function jumping(ratio: number, volume: number): Behaviour {
  const concentration = (volume - 1) / (ratio - 1) - 1;
  return (_, draws) => usual.map((norm) => draws.gamma((norm / usualTotal) * concentration));
}

/** Every other month somebody writes «price» for 40 % of those who left for a competitor. */
export const misfiled: Behaviour = (month) => (month % 2 === 0 ? usual : scaled({ R5: 1.4, R6: 0.6 }));

/** Measured without fault: in three months of the year three times as many leave for the season. */
export const seasonal: Behaviour = (month) => (month % 12 >= 5 && month % 12 <= 7 ? scaled({ R10: 3 }) : usual);

/** `volume`: disconnects a month, on average; they come out Poisson. The same seed is the same operator. */
export function operatorOf(behaviour: Behaviour, months: number, volume: number, seed: number): CountTable {
  const { shares, counts } = streamsOf(seed);
  const rows = Array.from({ length: months }, (_, month) => `month ${String(month + 1).padStart(2, '0')}`);
  const cells = rows.map((_, month) => {
    const weights = behaviour(month, shares);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => counts.poisson((volume * weight) / total));
  });
  return { rows, columns: [...reasonCodes], counts: cells };
}
