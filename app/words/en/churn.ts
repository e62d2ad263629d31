import type { Words } from '../ru/index.ts';

export const churn = {
  reasons: {
    R1: 'Moved within the network',
    R2: 'Moved out of reach',
    R3: 'Death, new owner',
    R4: 'Non-payment, left silently',
    R5: 'Price, income',
    R6: 'A competitor’s offer',
    R7: 'Network quality, outages',
    R8: 'Service, attitude, bill',
    R9: 'No need, mobile Internet',
    R10: 'Season, absence, suspension',
    R11: 'False churn',
    R12: 'Not established',
  },
} satisfies Words['churn'];
