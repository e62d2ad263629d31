import { rangeOf, type Given } from '#app/churn/range.ts';
import { changedBetween, entryOf, type Answers, type Typed } from './answers.ts';
import { figureOf, rowOf, type Filled } from './filled.ts';
import { findQuestion, type Question, type Unit } from './question.ts';
import { keysOf } from './upgrade.ts';

/** What a row of a table by month comes to in its own year: its sum for what happens, its mean for what there is. */
export interface YearOfRow {
  sum: number;
  mean: number;
  /** How many months have a number. */
  months: number;
}

/** A question that is answered otherwise than it was a year ago. */
export type Difference = { question: string } & (
  | {
      is: 'number';
      unit: Unit;
      before: Given | null;
      now: Given | null;
      /** Of the likeliest; null of one alone. */ by: number | null;
    }
  | { is: 'months'; unit: Unit; rows: RowDifference[] }
  /** Everything else, and numbers that cannot be read: as it was typed, null where nothing was. */
  | { is: 'typed'; before: Typed | null; now: Typed | null }
);

export interface RowDifference {
  row: string;
  before: YearOfRow | null;
  now: YearOfRow | null;
  /** Of the means of a month, so that 12 months can be held against 24; null where one has none. */
  by: number | null;
}

/**
 * What differs between two questionnaires of one edition, in the order of its questions; what neither asks any more comes
 * last. Where a number comes from makes no difference. Each table by month is taken for its own period: no month is held
 * against the same of another year.
 */
export function compareYears(before: Filled, now: Filled): Difference[] {
  const changed = new Set(changedBetween(bare(before.answers), bare(now.answers)));
  const keys = keysOf(now.edition, [before.answers, now.answers]);
  return keys.filter((key) => changed.has(key)).flatMap((key) => differenceOf(before, now, key));
}

function bare({ version, entries }: Answers): Answers {
  const typed = Object.entries(entries).map(([key, entry]) => [key, { typed: entry.typed, provenance: {} }] as const);
  return { version, entries: Object.fromEntries(typed) };
}

function differenceOf(before: Filled, now: Filled, key: string): Difference[] {
  const question = findQuestion(now.edition, key);
  if (question?.is === 'months') {
    const rows = question.rows.flatMap((row) => rowDifference(before, now, key, row));
    return rows.length > 0 ? [{ question: key, is: 'months', unit: question.unit, rows }] : [];
  }
  const [old, young] = [before, now].map(({ answers }) => entryOf(answers, key)?.typed);
  const [was, is] = [before, now].map((filled) => figureOf(filled, key));
  const isRead = (was !== undefined || !old) && (is !== undefined || !young);
  if (question?.is === 'number' && isRead) return numberDifference(question, was ?? null, is ?? null);
  return [{ question: key, is: 'typed', before: old ?? null, now: young ?? null }];
}

/** «1 250» and “1,250” are the same. */
function numberDifference(
  question: Question & { is: 'number' },
  before: Given | null,
  now: Given | null,
): Difference[] {
  const [was, is] = [before, now].map((figure) => (figure === null ? null : rangeOf(figure)));
  if (was && is && was.low === is.low && was.mode === is.mode && was.high === is.high) return [];
  const by = was && is ? is.mode - was.mode : null;
  return [{ question: question.key, is: 'number', unit: question.unit, before, now, by }];
}

function rowDifference(before: Filled, now: Filled, key: string, row: string): RowDifference[] {
  const [was, is] = [before, now].map((filled) => yearOf(rowOf(filled, key, row)));
  if (!was && !is) return [];
  return [{ row, before: was ?? null, now: is ?? null, by: was && is ? is.mean - was.mean : null }];
}

function yearOf(row: Map<string, number>): YearOfRow | null {
  const sum = [...row.values()].reduce((all, one) => all + one, 0);
  return row.size === 0 ? null : { sum, mean: sum / row.size, months: row.size };
}
