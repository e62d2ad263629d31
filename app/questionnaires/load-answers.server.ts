import type { Db, Tx } from '#app/storage/open.server.ts';
import { isEmpty, type Answers } from './answers.ts';
import { listAnswers, renameAnswer, saveAnswer, type KeptAnswer } from './answer-store.server.ts';
import type { Answered, Questionnaire } from './filling.ts';
import type { Edition } from './question.ts';
import { questionnaire } from './questionnaire.ts';
import { updateQuestionnaire } from './store.server.ts';
import { movedTo, movesOf, upgradeAnswers, upgrades, type Upgrade } from './upgrade.ts';

/** The edition that is asked, and the steps that lead to it. */
export interface Editions {
  edition: Edition;
  upgrades: readonly Upgrade[];
}

const today: Editions = { edition: questionnaire, upgrades };

export interface Loaded {
  /** Under the keys of today's edition. */
  answers: Answers;
  /** Who answered each question last. */
  answered: Record<string, Answered>;
}

export function loadAnswers(
  db: Db,
  { id, edition: version }: Pick<Questionnaire, 'id' | 'edition'>,
  { edition, upgrades }: Editions = today,
): Loaded {
  const rows = listAnswers(db, id);
  const { entries } = upgradeAnswers(allIn(rows, version), edition, upgrades);
  const moves = movesOf(keysIn(rows), { from: version, to: edition.version }, upgrades);
  const answered = rows.map(({ question, at, participantId }): [string, Answered] => [
    movedTo(question, moves),
    { at, participantId },
  ]);
  const held = Object.entries(entries).filter(([, entry]) => !isEmpty(entry));
  return {
    answers: { version: Math.max(version, edition.version), entries: Object.fromEntries(held) },
    answered: Object.fromEntries(answered),
  };
}

/** Before anything is saved, what was kept under keys of an older edition gets those of today's. */
export function bringUpToDate(
  tx: Tx,
  { id, edition: version }: Questionnaire,
  { edition, upgrades }: Editions = today,
): void {
  if (version >= edition.version) return;
  const rows = listAnswers(tx, id);
  const { entries } = upgradeAnswers(allIn(rows, version), edition, upgrades);
  const moves = movesOf(keysIn(rows), { from: version, to: edition.version }, upgrades);
  for (const { from, to } of moves) renameAnswer(tx, id, from, to);
  for (const row of rows) {
    const question = movedTo(row.question, moves);
    const entry = entries[question];
    if (entry) saveAnswer(tx, id, { ...row, question, entry });
  }
  updateQuestionnaire(tx, id, { edition: edition.version });
}

/** Without those that hold nothing any more. */
export function answersIn(rows: KeptAnswer[], version: number): Answers {
  return allIn(
    rows.filter(({ entry }) => !isEmpty(entry)),
    version,
  );
}

/** A key that holds nothing any more is held all the same: nothing is renamed to it. */
function allIn(rows: KeptAnswer[], version: number): Answers {
  return { version, entries: Object.fromEntries(rows.map(({ question, entry }) => [question, entry])) };
}

function keysIn(rows: KeptAnswer[]): string[] {
  return rows.map(({ question }) => question);
}
