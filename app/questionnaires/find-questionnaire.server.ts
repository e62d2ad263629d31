import type { Db } from '#app/storage/open.server.ts';
import type { Questionnaire } from './filling.ts';
import { findQuestionnaire, isAnyQuestionnaire } from './store.server.ts';

/** For other areas, which know a questionnaire by its id alone. */
export function findQuestionnaireById(db: Db, id: string): Questionnaire | undefined {
  return findQuestionnaire(db, id);
}

/** Whether a company was ever invited to one that is still kept. */
export function isAnyQuestionnaireKept(db: Db): boolean {
  return isAnyQuestionnaire(db);
}
