import type { Db } from '#app/storage/open.server.ts';
import { isChangedSince } from './participation-store.server.ts';

/** Whether anything was done since a moment in a questionnaire of a company, or in one that a client has as its owner. */
export function isAnyQuestionnaireAlive(
  db: Db,
  of: { companyId: string } | { personId: string },
  moment: number,
): boolean {
  return isChangedSince(db, of, moment);
}
