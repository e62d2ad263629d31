import type { PotentialEstimate } from '#app/churn/estimate.ts';
import { annualChurn } from '#app/churn/measures.ts';
import { firstYearOf } from '#app/churn/potential.ts';

/** What churn takes, as things are: at the most likely value of every premise. */
export interface Loss {
  /** Subscribers, and disconnects a month as they were given, false churn among them. */
  base: number;
  disconnected: number;
  falselyLost: number;
  /** Disconnects a year, while connects keep the base as it is. */
  yearly: number;
  /** Shares of base: as given, and what is left of today's base to lose in a year of such months. */
  churn: number;
  annualChurn: number;
  /** ₽ in the first year, before VAT, had those really lost stayed and then left no sooner than all the others. */
  revenue: number;
  margin: number;
}

export function lossOf({ premises, atModes }: Pick<PotentialEstimate, 'premises' | 'atModes'>): Loss {
  const { base, disconnected, assumed } = premises;
  const churn = base.mode > 0 ? Math.min(1, disconnected.mode / base.mode) : 0;
  const { revenue, margin } = firstYearOf(atModes.lost, churn, assumed.arpu.mode, assumed.margin.mode);
  return {
    ...{ base: base.mode, disconnected: disconnected.mode, falselyLost: atModes.falselyLost },
    ...{ yearly: 12 * disconnected.mode, churn, annualChurn: annualChurn(churn) },
    ...{ revenue, margin },
  };
}
