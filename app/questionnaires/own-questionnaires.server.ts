import type { App } from '#app/app.server.ts';
import { issueLink, tokenOf } from '#app/people/links.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import type { Questionnaire } from './filling.ts';
import { listOwnedBy } from './store.server.ts';

/** Those that a client has as their owner, the newest first. */
export function listOwnQuestionnaires(db: Db, personId: string): Questionnaire[] {
  return listOwnedBy(db, personId).map(({ questionnaire }) => questionnaire);
}

/** A way into one of them for whoever has signed in; undefined where it is not theirs. */
export function openOwnQuestionnaire(app: App, personId: string, questionnaireId: string): string | undefined {
  const own = listOwnedBy(app.db, personId).find(({ questionnaire }) => questionnaire.id === questionnaireId);
  if (!own) return undefined;
  const { purpose, id } = transact(app.db, (tx) => issueLink(app, tx, 'questionnaire', own.participantId));
  return tokenOf(app, purpose, id);
}
