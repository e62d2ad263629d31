import type { Db, Tx } from '#app/storage/open.server.ts';
import { isEmpty, type Answers } from './answers.ts';
import { listAnswers, renameAnswer, saveAnswer, type KeptAnswer } from './answer-store.server.ts';
import type { Answered, Questionnaire } from './filling.ts';
import { questionnaire as edition } from './questionnaire.ts';
import { updateQuestionnaire } from './store.server.ts';
import { renamedTo, upgradeAnswers, upgrades } from './upgrade.ts';

export interface Loaded {
  /** Under the keys of today's edition. */
  answers: Answers;
  /** Who answered each question last. */
  answered: Record<string, Answered>;
}

export function loadAnswers(db: Db, { id, edition: version }: Pick<Questionnaire, 'id' | 'edition'>): Loaded {
  const rows = listAnswers(db, id);
  const answers = upgradeAnswers(answersIn(rows, version), edition, upgrades);
  const answered = rows.map(({ question, at, participantId }): [string, Answered] => [
    renamedTo(question, answers, version, upgrades),
    { at, participantId },
  ]);
  return { answers, answered: Object.fromEntries(answered) };
}

/** Before anything is saved, what was kept under keys of an older edition gets those of today's. */
export function bringUpToDate(tx: Tx, questionnaire: Questionnaire): void {
  const { id, edition: version } = questionnaire;
  if (version >= edition.version) return;
  const rows = listAnswers(tx, id);
  const { entries } = upgradeAnswers(answersIn(rows, version), edition, upgrades);
  for (const row of rows) {
    const question = renamedTo(row.question, { version: edition.version, entries }, version, upgrades);
    if (question !== row.question) renameAnswer(tx, id, row.question, question);
    const entry = entries[question];
    if (entry) saveAnswer(tx, id, { ...row, question, entry });
  }
  updateQuestionnaire(tx, id, { edition: edition.version });
}

/** Without those that hold nothing any more. */
export function answersIn(rows: KeptAnswer[], version: number): Answers {
  const held = rows.filter(({ entry }) => !isEmpty(entry));
  return { version, entries: Object.fromEntries(held.map(({ question, entry }) => [question, entry])) };
}
