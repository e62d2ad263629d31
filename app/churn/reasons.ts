export const reasonCodes = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12'] as const;
export type ReasonCode = (typeof reasonCodes)[number];

export type ReasonName =
  | 'moved-within-network'
  | 'moved-away'
  | 'death-or-new-owner'
  | 'non-payment'
  | 'price'
  | 'competitor'
  | 'network-quality'
  | 'service'
  | 'no-need'
  | 'season'
  | 'false-churn'
  | 'unknown';

/** False churn (re-registration, tariff change, duplicate, move within the network) is no loss and is counted apart. */
export type ReasonType = 'voluntary' | 'involuntary' | 'unaddressable' | 'false' | 'unknown';

export interface Reason {
  name: ReasonName;
  type: ReasonType;
  /** What must be done before win-back may be hoped for. */
  condition: 'mended-first' | null;
}

export const reasons: Record<ReasonCode, Reason> = {
  R1: { name: 'moved-within-network', type: 'voluntary', condition: null },
  R2: { name: 'moved-away', type: 'unaddressable', condition: null },
  R3: { name: 'death-or-new-owner', type: 'involuntary', condition: null },
  R4: { name: 'non-payment', type: 'involuntary', condition: null },
  R5: { name: 'price', type: 'voluntary', condition: null },
  R6: { name: 'competitor', type: 'voluntary', condition: null },
  R7: { name: 'network-quality', type: 'voluntary', condition: 'mended-first' },
  R8: { name: 'service', type: 'voluntary', condition: null },
  R9: { name: 'no-need', type: 'voluntary', condition: null },
  R10: { name: 'season', type: 'voluntary', condition: null },
  R11: { name: 'false-churn', type: 'false', condition: null },
  R12: { name: 'unknown', type: 'unknown', condition: null },
};

/** A value for every reason, in their order. */
export function byReason<T>(valueOf: (code: ReasonCode, index: number) => T): Record<ReasonCode, T> {
  const [R1, R2, R3, R4, R5, R6, R7, R8, R9, R10, R11, R12] = reasonCodes;
  return {
    R1: valueOf(R1, 0),
    R2: valueOf(R2, 1),
    R3: valueOf(R3, 2),
    R4: valueOf(R4, 3),
    R5: valueOf(R5, 4),
    R6: valueOf(R6, 5),
    R7: valueOf(R7, 6),
    R8: valueOf(R8, 7),
    R9: valueOf(R9, 8),
    R10: valueOf(R10, 9),
    R11: valueOf(R11, 10),
    R12: valueOf(R12, 11),
  };
}
