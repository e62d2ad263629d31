import type { App } from '#app/app.server.ts';
import { pathOfFile } from '#app/storage/files.server.ts';
import type { Questionnaire } from './filling.ts';
import { lookOver } from './look-over.server.ts';
import { findSubmission, listSubmissions } from './store.server.ts';
import type { TakenQuestionnaire } from './taken.ts';
import { takenOfSubmission } from './taken-of.ts';

/** The paper of what was submitted last, or what to print where none was kept; undefined where nothing was submitted. */
export function openCopy(
  app: App,
  questionnaire: Questionnaire,
): { path: string } | { taken: TakenQuestionnaire } | undefined {
  const last = listSubmissions(app.db, questionnaire.id).at(-1);
  if (last?.paperSha256) return { path: pathOfFile(app, last.paperSha256) };
  const submission = last && findSubmission(app.db, questionnaire.id, last.number);
  if (!submission) return undefined;
  const over = lookOver(app, questionnaire);
  return { taken: takenOfSubmission(over, submission, questionnaire.locale, app.clock.now()) };
}
