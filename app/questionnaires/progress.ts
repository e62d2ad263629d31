import { entryOf } from './answers.ts';
import { optionsOf, rowOf, type Filled } from './filled.ts';
import { isUnknown } from './provenance.ts';
import { whole, type Question, type Section } from './question.ts';
import type { Finding } from './check.ts';
import type { SectionMark } from './section-state.ts';

export type SectionState = 'not-started' | 'in-progress' | 'with-colleague' | 'ready';

export interface SectionProgress {
  section: string;
  state: SectionState;
  /** Questions that appear, and how many of them hold an answer or are said to be unknown. */
  asked: number;
  answered: number;
  missing: Missing[];
}

/** A question that keeps the questionnaire from being submitted. */
export interface Missing {
  question: string;
  /** `incomplete`: of a table, months of a row that is needed are empty. */
  why: 'unanswered' | 'incomplete' | 'faulty';
  /** The rows that want something; empty for what is no table. */
  rows: string[];
}

/** By the key of the section; one of which nothing is known is open. */
export type Marks = Partial<Record<string, SectionMark>>;

/** Each section that appears. A section said to be ready is so only as long as nothing is missing in it. */
export function progressOf(filled: Filled, marks: Marks): SectionProgress[] {
  return filled.sections.map((section) => {
    const missing = missingIn(filled, section);
    const answered = section.questions.filter((question) => isAnswered(filled, question)).length;
    const hasEntry = section.questions.some(({ key }) => entryOf(filled.answers, key) !== undefined);
    const mark = marks[section.key] ?? 'open';
    const state =
      mark === 'with-colleague'
        ? mark
        : mark === 'ready' && missing.length === 0
          ? mark
          : hasEntry
            ? 'in-progress'
            : 'not-started';
    return { section: section.key, state, asked: section.questions.length, answered, missing };
  });
}

/** What is missing to submit, in the order of the questions: a list of links. */
export function listMissing(filled: Filled): Missing[] {
  return filled.sections.flatMap((section) => missingIn(filled, section));
}

export interface Obstacles {
  missing: Missing[];
  /** Sections that a colleague still has. */
  withColleague: string[];
  /** What cannot be as it stands and that nobody has explained; questions never stand in the way. */
  contradictions: Finding[];
}

/** What stands in the way of submitting; with nothing in any of the three it can be submitted. */
export function obstaclesOf(filled: Filled, marks: Marks, findings: Finding[]): Obstacles {
  return {
    missing: listMissing(filled),
    withColleague: filled.sections.map(({ key }) => key).filter((key) => marks[key] === 'with-colleague'),
    contradictions: findings.filter(({ standing }) => standing === 'errs'),
  };
}

export function canSubmit({ missing, withColleague, contradictions }: Obstacles): boolean {
  return missing.length + withColleague.length + contradictions.length === 0;
}

function missingIn(filled: Filled, { questions }: Section): Missing[] {
  return questions.flatMap((question): Missing[] => {
    const { key } = question;
    const faults = filled.readings.get(key)?.faults ?? [];
    if (faults.length > 0) {
      return [{ question: key, why: 'faulty', rows: question.is === 'months' ? rowsIn(faults) : [] }];
    }
    if (question.is === 'months') {
      const rows = (question.required ?? []).filter((row) => !isRowComplete(filled, key, row));
      const isStarted = rows.length < (question.required?.length ?? 0) || filled.readings.get(key)?.value !== null;
      return rows.length > 0 ? [{ question: key, why: isStarted ? 'incomplete' : 'unanswered', rows }] : [];
    }
    const isMissing = question.isRequired === true && !isAnswered(filled, question);
    return isMissing ? [{ question: key, why: 'unanswered', rows: [] }] : [];
  });
}

function rowsIn(faults: { at: readonly string[] }[]): string[] {
  return [...new Set(faults.flatMap(({ at }) => at.slice(0, 1)))];
}

/** Every month of the period has its number, or the row is said to be unknown. */
function isRowComplete(filled: Filled, key: string, row: string): boolean {
  if (isUnknown(entryOf(filled.answers, key), row)) return true;
  const months = filled.period.length;
  return months > 0 && rowOf(filled, key, row).size === months;
}

function isAnswered(filled: Filled, question: Question): boolean {
  const { key, is } = question;
  if (is === 'choice' || is === 'choices') return optionsOf(filled, key).length > 0;
  const hasValue = (filled.readings.get(key)?.value ?? null) !== null;
  if (is === 'text' || is === 'month') return hasValue;
  const entry = entryOf(filled.answers, key);
  return hasValue || (is === 'months' ? question.rows.every((row) => isUnknown(entry, row)) : isUnknown(entry, whole));
}
