import type { Month } from './month.ts';
import { findQuestion, type Question, type Edition, type Section } from './question.ts';

/** What somebody typed in answer to one question, kept as it is, whether it can be read or not. */
export type Typed =
  | { is: 'line'; text: string }
  | { is: 'choices'; options: string[] }
  /** By row, then by month. */
  | { is: 'cells'; cells: Record<string, Record<Month, string>> }
  /** By column. */
  | { is: 'rows'; rows: Record<string, string>[] };

/** Where a number comes from. `unknown`: nobody can say, or there is no number to be had at all. */
export const sources = ['billing', 'report', 'estimate', 'unknown'] as const;
export type Source = (typeof sources)[number];

export const confidences = ['high', 'middle', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** As typed: the period is two months, or nothing. */
export interface Provenance {
  source: Source | null;
  from: string;
  until: string;
  /** null: as is usual for its source. */
  confidence: Confidence | null;
}

/** The provenance of each part of the question, see `partsOf`. */
export interface Entry {
  typed: Typed;
  provenance: Record<string, Provenance>;
}

/** All that was filled in, of whatever edition: what today's has no question for stays all the same. */
export interface Answers {
  version: number;
  entries: Record<string, Entry>;
}

/** By the key of the question: those that the form has shown. */
export type SectionEntries = Record<string, Entry>;

export function noAnswers({ version }: Edition): Answers {
  return { version, entries: {} };
}

/**
 * The same with what a form of one section has shown. Other sections stay as they are, so that it does not matter in
 * which order sections are saved; so do questions of this one that the form has not shown, and months and rows of a
 * table that it did not hold.
 */
export function saveSection(answers: Answers, section: Section, shown: SectionEntries): Answers {
  const entries = new Map(Object.entries(answers.entries));
  for (const { key } of section.questions) {
    const entry = Object.hasOwn(shown, key) ? shown[key] : undefined;
    if (!entry) continue;
    const kept = merged(entries.get(key), entry);
    if (isEmpty(kept)) entries.delete(key);
    else entries.set(key, kept);
  }
  return { ...answers, entries: Object.fromEntries(entries) };
}

/** What was typed in answer to it, in whatever section it stands; undefined where nothing was. */
export function entryOf(answers: Answers, key: string): Entry | undefined {
  return Object.hasOwn(answers.entries, key) ? answers.entries[key] : undefined;
}

/** The keys of what was answered, changed or taken away between the two; where a number comes from counts too. */
export function changedBetween(before: Answers, after: Answers): string[] {
  const keys = new Set([...Object.keys(before.entries), ...Object.keys(after.entries)]);
  return [...keys].filter((key) => !isSame(entryOf(before, key), entryOf(after, key)));
}

/** The keys that hold something and that this edition has no question for. */
export function withoutQuestion(answers: Answers, edition: Edition): string[] {
  return Object.keys(answers.entries).filter((key) => !findQuestion(edition, key));
}

/** What answers nothing, in the shape that this question is answered in. */
export function emptyEntry(question: Question): Entry {
  return { typed: emptyTyped(question), provenance: {} };
}

function emptyTyped({ is }: Question): Typed {
  switch (is) {
    case 'choices':
      return { is: 'choices', options: [] };
    case 'months':
      return { is: 'cells', cells: {} };
    case 'list':
      return { is: 'rows', rows: [] };
    case 'text':
    case 'choice':
    case 'number':
    case 'month':
      return { is: 'line', text: '' };
  }
}

/** In whatever order their parts came. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isPart(one) || !isPart(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}

function isPart(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What the form did not hold stays: months of a table, as somebody may have changed the period, and provenance. */
function merged(before: Entry | undefined, now: Entry): Entry {
  if (!before) return now;
  const provenance = { ...before.provenance, ...now.provenance };
  if (before.typed.is !== 'cells' || now.typed.is !== 'cells') return { typed: now.typed, provenance };
  const cells = { ...before.typed.cells };
  for (const [row, months] of Object.entries(now.typed.cells)) cells[row] = { ...cells[row], ...months };
  return { typed: { is: 'cells', cells }, provenance };
}

/** Nothing was typed, and nothing was said of where it comes from. */
export function isEmpty({ typed, provenance }: Entry): boolean {
  return isNothing(typed) && Object.values(provenance).every(saysNothing);
}

function saysNothing({ source, from, until, confidence }: Provenance): boolean {
  return source === null && confidence === null && from === '' && until === '';
}

function isNothing(typed: Typed): boolean {
  switch (typed.is) {
    case 'line':
      return typed.text.trim() === '';
    case 'choices':
      return typed.options.length === 0;
    case 'cells':
      return Object.values(typed.cells).every((months) => Object.values(months).every((cell) => cell.trim() === ''));
    case 'rows':
      return typed.rows.every((row) => Object.values(row).every((cell) => cell.trim() === ''));
  }
}
