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
  return stepsBetween(answers.version, edition.version, steps).reduce(step, answers);
}

/** A key that was changed to another. */
export interface Move {
  from: string;
  to: string;
}

/** What has to be renamed of these keys, one after the other; the place of each is free by then. */
export function movesOf(
  keys: Iterable<string>,
  { from, to }: { from: number; to: number },
  steps: readonly Upgrade[],
): Move[] {
  const held = new Set(keys);
  return stepsBetween(from, to, steps).flatMap((upgrade) => {
    const moves = movesIn(held, upgrade);
    for (const move of moves) {
      held.delete(move.from);
      held.add(move.to);
    }
    return moves;
  });
}

/** Where a key is after all of them. */
export function movedTo(key: string, moves: readonly Move[]): string {
  return moves.reduce((known, { from, to }) => (known === from ? to : known), key);
}

/** The keys of all these answers and of the edition: first as it asks them, then what it asks no more. */
export function keysOf(edition: Edition, all: Iterable<Answers>): string[] {
  const asked = edition.sections.flatMap(({ questions }) => questions.map(({ key }) => key));
  const answered = [...all].flatMap(({ entries }) => Object.keys(entries));
  return [...new Set([...asked, ...answered.toSorted()])];
}

function stepsBetween(from: number, to: number, steps: readonly Upgrade[]): Upgrade[] {
  return steps.filter((one) => one.to > from && one.to <= to).toSorted((a, b) => a.to - b.to);
}

function step({ entries }: Answers, upgrade: Upgrade): Answers {
  const moves = movesIn(new Set(Object.keys(entries)), upgrade);
  const upgraded = Object.entries(entries).map(([key, entry]): [string, Entry] => {
    const kept = movedTo(key, moves);
    return [kept, renameParts(entry, own(upgrade.parts ?? {}, kept) ?? {})];
  });
  return { version: upgrade.to, entries: Object.fromEntries(upgraded) };
}

/** Nothing moves to a key that is held already, nor do two to the same: the first by name does, in whatever order they lie. */
function movesIn(held: ReadonlySet<string>, { renamed = {} }: Upgrade): Move[] {
  const taken = new Set(held);
  return [...held].toSorted().flatMap((from) => {
    const to = own(renamed, from);
    if (to === undefined || taken.has(to)) return [];
    taken.add(to);
    return [{ from, to }];
  });
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
