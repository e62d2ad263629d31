import type { Answers, Entry, Typed } from './answers.ts';
import type { Edition } from './question.ts';

/** What became of questions when an edition followed the one before it. What is new or retired needs no word here. */
export interface Upgrade {
  /** The version that it leads to. */
  to: number;
  /** Old key → new key. */
  renamed?: Record<string, string>;
  /** By the new key: options, rows or columns, old → new. */
  parts?: Record<string, Record<string, string>>;
}

/** From each edition to the next, in order. */
export const upgrades: readonly Upgrade[] = [];

/**
 * Old answers under the keys of today's edition. What was retired keeps its key and its answer, and so does a renamed
 * question whose new key is answered already: no answer is lost. Answers of a newer edition are left as they are.
 */
export function upgradeAnswers(answers: Answers, edition: Edition, steps: readonly Upgrade[]): Answers {
  return steps
    .filter(({ to }) => to > answers.version && to <= edition.version)
    .toSorted((a, b) => a.to - b.to)
    .reduce(step, answers);
}

/** The key that an answer of an older edition has among the `upgraded` ones. */
export function renamedTo(key: string, upgraded: Answers, version: number, steps: readonly Upgrade[]): string {
  const wanted = steps
    .filter(({ to }) => to > version && to <= upgraded.version)
    .toSorted((a, b) => a.to - b.to)
    .reduce((known, { renamed = {} }) => own(renamed, known) ?? known, key);
  return Object.hasOwn(upgraded.entries, key) ? key : wanted;
}

/** The keys of all these answers and of the edition: first as it asks them, then what it asks no more. */
export function keysOf(edition: Edition, all: Iterable<Answers>): string[] {
  const asked = edition.sections.flatMap(({ questions }) => questions.map(({ key }) => key));
  const answered = [...all].flatMap(({ entries }) => Object.keys(entries));
  return [...new Set([...asked, ...answered.toSorted()])];
}

function step({ entries }: Answers, { to, renamed = {}, parts = {} }: Upgrade): Answers {
  const upgraded: Record<string, Entry> = {};
  for (const [key, entry] of Object.entries(entries)) {
    const wanted = own(renamed, key) ?? key;
    const isFree = wanted === key || !Object.hasOwn(entries, wanted);
    const kept = isFree ? wanted : key;
    upgraded[kept] = renameParts(entry, own(parts, kept) ?? {});
  }
  return { version: to, entries: upgraded };
}

function renameParts({ typed, provenance }: Entry, names: Record<string, string>): Entry {
  return { typed: renameTyped(typed, names), provenance: renameKeys(provenance, names) };
}

function renameTyped(typed: Typed, names: Record<string, string>): Typed {
  switch (typed.is) {
    case 'line':
      return { is: 'line', text: own(names, typed.text) ?? typed.text };
    case 'choices':
      return { is: 'choices', options: typed.options.map((option) => own(names, option) ?? option) };
    case 'cells':
      return { is: 'cells', cells: renameKeys(typed.cells, names) };
    case 'rows':
      return { is: 'rows', rows: typed.rows.map((row) => renameKeys(row, names)) };
  }
}

/** One that has its new name already stays beside what is renamed to it. */
function renameKeys<T>(given: Record<string, T>, names: Record<string, string>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const wanted = own(names, key) ?? key;
      return [wanted !== key && Object.hasOwn(given, wanted) ? key : wanted, value];
    }),
  );
}

function own<T>(record: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
