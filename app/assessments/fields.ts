import { assumedInputs, type AssumedInput } from '#app/churn/assumptions.ts';
import { reasonCodes, type ReasonCode } from '#app/churn/reasons.ts';
import type { FigureBounds, FigureKind } from './figure.ts';

/** The three that are enough. `bill` is in ₽ a month, with the VAT that `vat` names. */
export const mainFields = ['subscribers', 'disconnects', 'bill'] as const;
export type MainField = (typeof mainFields)[number];

/** What we assume until somebody knows better; revenue follows from the bill. */
export type AssumedField = Exclude<AssumedInput, 'arpu'>;
export const assumedFields = assumedInputs.filter((input): input is AssumedField => input !== 'arpu');

/** Reasons of which more may be said than how many left for them: false churn is nobody's loss. */
export const lossReasons = reasonCodes.filter((code): code is LossReason => code !== 'R11');
export type LossReason = Exclude<ReasonCode, 'R11'>;

export const reasonParts = ['winBack', 'spontaneous', 'addressable'] as const;
export type ReasonPart = (typeof reasonParts)[number];
export type ReasonField = `${LossReason}.${ReasonPart}`;

/** Every figure that may be given, by its name in the address: shares in per cent, money in ₽, `R5` counted over `months`. */
export type FigureName = MainField | 'vat' | 'hourCost' | 'months' | AssumedField | ReasonCode | ReasonField;

export const figureNames: readonly FigureName[] = [
  ...mainFields,
  'vat',
  'months',
  ...reasonCodes,
  ...assumedFields,
  'hourCost',
  ...lossReasons.flatMap((code) => reasonParts.map((part): ReasonField => `${code}.${part}`)),
];

/** Beyond these a figure is refused; what is only unlikely is asked about, see `churn/question.ts`. */
export function boundsOf(name: FigureName): FigureBounds {
  if (name in special) return special[name] ?? share;
  if (reasonCodes.some((code) => code === name)) return { ...count, least: 0, takesRange: false };
  return name.endsWith('.addressable') ? { ...share, takesRange: false } : share;
}

const bounds = (kind: FigureKind, least: number, most: number, takesRange = true): FigureBounds => ({
  ...{ kind, least, most, takesRange },
});

const share = bounds('share', 0, 100);
const count = bounds('count', 0.01, 1e9);
const price = bounds('money', 0, 1e6);
const minutes = bounds('minutes', 0, 600);
const calls = bounds('calls', 0, 100);

const special: Partial<Record<FigureName, FigureBounds>> = {
  subscribers: bounds('count', 1, 1e9),
  disconnects: count,
  bill: bounds('money', 0.01, 1e6),
  vat: bounds('share', 0, 50, false),
  months: bounds('months', 1, 60, false),
  attemptsPerReached: bounds('calls', 1, 100),
  attemptsPerUnreached: calls,
  talkMinutes: minutes,
  attemptMinutes: minutes,
  // The engine's own bounds: beyond them nobody would be on the line.
  shrinkage: bounds('share', 0, 95),
  occupancy: bounds('share', 5, 100),
  contactCost: price,
  attemptCost: price,
  hourCost: price,
  offer: price,
  bonus: price,
};
