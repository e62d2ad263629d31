import type { Answers, Entry, Typed } from './answers.ts';
import { findQuestion, type Edition, type Question } from './question.ts';
import type { QuestionKey } from './questionnaire.ts';
import { upgradeAnswers, upgrades } from './upgrade.ts';

/**
 * What next year's questionnaire starts with: what the company is, what its words mean and how it works, as these change
 * seldom and are corrected sooner than typed again. What was counted or measured over a time is asked anew, and so is what
 * the company wants: an old number in its field would pass for this year's. Where a carried number comes from is asked
 * anew as well, or nobody would see that nobody has looked. What is asked no more stays in the old questionnaire.
 */
export function carryForward(answers: Answers, edition: Edition): Answers {
  const upgraded = upgradeAnswers(answers, edition, upgrades);
  const entries = Object.entries(upgraded.entries).flatMap(([key, entry]): [string, Entry][] => {
    const question = findQuestion(edition, key);
    const typed = question && !isOfItsYear(question) ? withoutCounts(question, entry.typed) : undefined;
    return typed && !isNothing(typed) ? [[key, { typed, provenance: {} }]] : [];
  });
  return { version: edition.version, entries: Object.fromEntries(entries) };
}

function isOfItsYear({ key, is }: Question): boolean {
  return is === 'months' || key.startsWith('goals.') || ofItsYear.some((one) => one === key);
}

/** Counted or measured over a time, or told of that time. */
const ofItsYear: readonly QuestionKey[] = [
  ...(['base.lastMonth', 'base.trend', 'base.churn', 'base.note'] as const),
  ...(['debt.stock', 'debt.note', 'channels.silent', 'channels.note', 'reasons.recorders', 'reasons.note'] as const),
  ...(['tariffs.arpu', 'tariffs.revenue', 'tariffs.margin', 'tariffs.rise', 'tariffs.riseMonth'] as const),
  ...(['retention.listed', 'retention.reached', 'retention.kept30', 'retention.kept90'] as const),
  ...(['retention.attempts', 'retention.talk', 'retention.byReason', 'retention.note', 'tariffs.note'] as const),
  ...(['staff.contacts', 'staff.shrinkage', 'staff.occupancy', 'staff.note'] as const),
  ...(['motivation.met', 'motivation.note', 'competitors.note', 'systems.note', 'company.business'] as const),
];

/** Columns that count subscribers or their share of a town; what stands beside them is carried. */
const countedColumns: Partial<Record<QuestionKey, readonly string[]>> = {
  'company.branchList': ['subscribers'],
  'tariffs.list': ['subscribers'],
  'competitors.list': ['share'],
  'competitors.shares': ['share'],
};

function withoutCounts({ key }: Question, typed: Typed): Typed {
  const counted = Object.entries(countedColumns).find(([question]) => question === key)?.[1] ?? [];
  if (typed.is !== 'rows' || counted.length === 0) return typed;
  const rows = typed.rows.map((row) => Object.entries(row).filter(([column]) => !counted.includes(column)));
  return { is: 'rows', rows: rows.filter((row) => row.length > 0).map((row) => Object.fromEntries(row)) };
}

function isNothing(typed: Typed): boolean {
  return (typed.is === 'rows' && typed.rows.length === 0) || (typed.is === 'line' && typed.text.trim() === '');
}
