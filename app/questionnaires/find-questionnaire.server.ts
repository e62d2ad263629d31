import type { Db } from '#app/storage/open.server.ts';
import type { Questionnaire } from './filling.ts';
import { findQuestionnaire } from './store.server.ts';

/** For other areas, which know a questionnaire by its id alone. */
export function findQuestionnaireById(db: Db, id: string): Questionnaire | undefined {
  return findQuestionnaire(db, id);
}
