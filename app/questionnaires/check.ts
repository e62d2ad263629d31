import { rowOf, type Filled } from './filled.ts';
import type { Month } from './month.ts';
import type { QuestionKey } from './questionnaire.ts';

/** Every way in which two answers can contradict each other. */
export const checkNames = [
  'movement',
  'next-opening',
  'before-start',
  'in-future',
  'suspended',
  'trend',
  'channels',
  'reasons',
  'unknown-reasons',
  'recorders',
  'debt-channels',
  'debt-without-rule',
  'debt-days',
  'false-churn',
  'monthly-churn',
  'named-churn',
  'churn-of-connects',
  'revenue',
  'tariff-subscribers',
  'tariff-price',
  'reached-of-listed',
  'kept-of-reached',
  'kept-later',
  'listed-of-lost',
  'capacity',
  'branches',
  'market-shares',
  'export-period',
  'goal',
] as const;
export type CheckName = (typeof checkNames)[number];

/** In what the two numbers are: `share` is 0–1, `month` the number of a month, see `monthAt`; money is the company's. */
export type FindingUnit = 'subscribers' | 'share' | 'money' | 'days' | 'contacts' | 'month';

/** Two numbers that were held against each other. */
export interface Comparison {
  check: CheckName;
  /** The month, the reason or the town it speaks of; null where it speaks of the whole. */
  at: string | null;
  /** An error cannot be as it stands; a question is only unlikely, and may have its reason. */
  severity: 'error' | 'question';
  unit: FindingUnit;
  /** As it was said, and what it was held against: another answer, or what follows from others. */
  said: number;
  against: number;
  agrees: boolean;
  /** Where either can be mended. */
  questions: readonly QuestionKey[];
}

export type Standing = 'agrees' | 'explained' | 'asks' | 'errs';

export interface Finding extends Comparison {
  /** `said` less `against`. */
  gap: number;
  standing: Standing;
  explanation: string | null;
}

/** What an explanation is kept under: that of a whole check holds for all that it finds. */
export type FindingKey = CheckName | `${CheckName}@${string}`;

export type Compare = (filled: Filled) => Comparison[];

/** The two numbers of one check, which says the rest of all that it finds. */
export function comparer(
  check: CheckName,
  severity: Comparison['severity'],
  unit: FindingUnit,
  questions: readonly QuestionKey[],
) {
  return (said: number, against: number, agrees: boolean, at: string | null = null): Comparison => ({
    ...{ check, at, severity, unit },
    ...{ said, against, agrees, questions },
  });
}

/** Whether they differ by no more than a share of the second, or by no more than so many. */
export function isNear(said: number, against: number, share: number, atLeast = 0): boolean {
  // Twelve additions of fractions are not exact.
  return Math.abs(said - against) <= Math.max(share * Math.abs(against), atLeast) + 1e-9;
}

/** The sum of rows for every month in which at least one of them has a number. */
export function sumsOf(filled: Filled, question: QuestionKey, rows: readonly string[]): Map<Month, number> {
  const all = rows.map((row) => rowOf(filled, question, row));
  const months = filled.period.filter((month) => all.some((row) => row.has(month)));
  return new Map(months.map((month) => [month, all.reduce((sum, row) => sum + (row.get(month) ?? 0), 0)]));
}

/** Months that both have, with both numbers. */
export function paired(one: Map<Month, number>, other: Map<Month, number>): [Month, number, number][] {
  return [...one].flatMap(([month, number]): [Month, number, number][] => {
    const beside = other.get(month);
    return beside === undefined ? [] : [[month, number, beside]];
  });
}

/** Undefined of nothing. */
export function meanOf(numbers: Iterable<number>): number | undefined {
  const all = [...numbers];
  return all.length > 0 ? all.reduce((sum, number) => sum + number, 0) / all.length : undefined;
}
