import { contactsPerDay } from '#app/churn/assumptions.ts';
import { rangeOf } from '#app/churn/range.ts';
import { comparer, meanOf, type Compare, type Comparison } from './check.ts';
import { figureOf, linesOf, modeOf, numberIn, rowOf, textIn, type Filled } from './filled.ts';

/** Nobody is reached who was not on the list. */
export const checkReached: Compare = (filled) => {
  const compare = comparer('reached-of-listed', 'error', 'subscribers', ['retention.reached', 'retention.listed']);
  return atMost(compare, modeOf(filled, 'retention.reached'), modeOf(filled, 'retention.listed'));
};

/** Nobody is kept who was not reached: in all, and for each reason. */
export const checkKept: Compare = (filled) => {
  const compare = comparer('kept-of-reached', 'error', 'subscribers', ['retention.kept30', 'retention.reached']);
  const ofReason = comparer('kept-of-reached', 'error', 'subscribers', ['retention.byReason']);
  return [
    ...atMost(compare, modeOf(filled, 'retention.kept30'), modeOf(filled, 'retention.reached')),
    ...linesOf(filled, 'retention.byReason').flatMap((line) =>
      atMost(ofReason, numberIn(line, 'kept'), numberIn(line, 'reached'), textIn(line, 'reason') ?? null),
    ),
  ];
};

/** Who still stays after 90 days has stayed after 30. */
export const checkKeptLater: Compare = (filled) => {
  const compare = comparer('kept-later', 'error', 'subscribers', ['retention.kept90', 'retention.kept30']);
  return atMost(compare, modeOf(filled, 'retention.kept90'), modeOf(filled, 'retention.kept30'));
};

/** Those on the list are among those lost; a list may hold some who only think of leaving, so it may be a tenth longer. */
export const checkListed: Compare = (filled) => {
  const compare = comparer('listed-of-lost', 'question', 'subscribers', ['retention.listed', 'base.movement']);
  const lost = meanOf(rowOf(filled, 'base.movement', 'disconnected').values());
  const listed = modeOf(filled, 'retention.listed');
  if (lost === undefined || listed === undefined) return [];
  return [compare(listed, lost, listed <= 1.1 * lost)];
};

/**
 * Contacts a month ≤ agents × contacts a day × days; of ranges, the least that was said against the most there can be.
 * Contacts and days that were not given are the most that we assume.
 */
export const checkCapacity: Compare = (filled) => {
  const questions = ['staff.contacts', 'staff.agents', 'staff.perDay', 'staff.workdays'] as const;
  const compare = comparer('capacity', 'question', 'contacts', questions);
  const [contacts, agents, perDay] = [
    figure(filled, 'staff.contacts'),
    figure(filled, 'staff.agents'),
    figure(filled, 'staff.perDay'),
  ];
  if (!contacts || !agents) return [];
  const capacity = agents.high * (perDay ?? contactsPerDay).high * (modeOf(filled, 'staff.workdays') ?? usualWorkdays);
  return [compare(contacts.low, capacity, contacts.low <= capacity)];
};

/** 247 working days of 2025 by the production calendar of Russia, ÷ 12, rounded up. */
const usualWorkdays = 21;

function figure(filled: Filled, key: string) {
  const given = figureOf(filled, key);
  return given === undefined ? undefined : rangeOf(given);
}

function atMost(
  compare: ReturnType<typeof comparer>,
  part: number | undefined,
  of: number | undefined,
  at: string | null = null,
): Comparison[] {
  return part === undefined || of === undefined ? [] : [compare(part, of, part <= of, at)];
}
