import type { PotentialEstimate } from '#app/churn/estimate.ts';
import { reasonCodes, type ReasonCode } from '#app/churn/reasons.ts';

export interface ExampleRow {
  code: ReasonCode;
  /** Subscribers a month. */
  total: number;
  low: number;
  mid: number;
  high: number;
}

const shown = 7;

/** The reasons for which most subscribers leave; false churn is no loss. */
export function mostFrequent({ atModes, reasons }: Pick<PotentialEstimate, 'atModes' | 'reasons'>): ExampleRow[] {
  return reasonCodes
    .map((code) => {
      const { p10, p50, p90 } = reasons[code].durable;
      return { code, total: atModes.reasons[code].lost, low: p10, mid: p50, high: p90 };
    })
    .toSorted((a, b) => b.total - a.total)
    .slice(0, shown);
}
