import { binomialTest } from './binomial.ts';
import { dayNumber, lastDayOf, monthOf, addMonths, monthOfTenure, type Day } from './day.ts';

/** Disconnects dated by a rule, not by when the subscriber left: debtors closed on the first of the month, and the like. */
export interface BatchWriteOff {
  is: 'batch-write-off';
  /** 1–31; in a shorter month its last day. */
  dayOfMonth: number;
  ends: number;
  /** Of them within three days of the rule day. */
  near: number;
  /** `near` of `ends`, 0–1. */
  share: number;
  /** What the share would be if all days were alike. */
  byChance: number;
}

const reach = 3;
const byChance = (2 * reach + 1) / monthOfTenure;
const tooLarge = 0.4;
const level = 0.01;

/** Undefined where no day of the month holds over 40 % of ends within three days of it, beyond chance for all 31 days. */
export function findBatchWriteOff(endDays: Day[]): BatchWriteOff | undefined {
  const ends = endDays.length;
  const distances = [...countDays(endDays)].map(([day, count]) => ({ day, count, near: rulesNear(day) }));
  const rules = Array.from({ length: 31 }, (_, index) => index + 1).map((rule) => {
    const within = distances.flatMap(({ count, near }) => {
      const distance = near.get(rule);
      return distance === undefined ? [] : [{ count, distance }];
    });
    return { rule, near: sum(within), exact: sum(within.filter(({ distance }) => distance === 0)) };
  });
  // The neighbours of a rule day catch its batch too: meant is the one on which most ends fall.
  const [best] = rules
    .filter(({ near }) => near > tooLarge * ends)
    .sort((a, b) => b.exact - a.exact || b.near - a.near);
  if (!best || binomialTest(best.near, ends, byChance) * rules.length >= level) return undefined;
  return { is: 'batch-write-off', dayOfMonth: best.rule, ends, near: best.near, share: best.near / ends, byChance };
}

function countDays(days: Day[]): Map<Day, number> {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}

/** The rule days of the month, the one before and the one after that are within reach, by their distance. */
function rulesNear(day: Day): Map<number, number> {
  const here = dayNumber(day);
  const near = new Map<number, number>();
  for (const added of [-1, 0, 1]) {
    const month = addMonths(monthOf(day), added);
    const first = dayNumber(`${month}-01`);
    const last = dayNumber(lastDayOf(month));
    for (let rule = 1; rule <= 31; rule += 1) {
      const distance = Math.abs(here - Math.min(first + rule - 1, last));
      if (distance <= reach) near.set(rule, Math.min(distance, near.get(rule) ?? Infinity));
    }
  }
  return near;
}

function sum(counted: { count: number }[]): number {
  return counted.reduce((total, { count }) => total + count, 0);
}
