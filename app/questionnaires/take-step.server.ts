import type { App } from '#app/app.server.ts';
import { issueLink, type LinkName } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { ownerAmong, type Actor, type Participant, type Questionnaire, type Step } from './filling.ts';
import { listParticipants, saveStep, updateQuestionnaire } from './store.server.ts';

/** Writes down what has become of a questionnaire, and who did it. */
export function takeStep(app: App, tx: Tx, questionnaireId: string, by: Actor, step: Step): void {
  const at = app.clock.now();
  saveStep(tx, { id: app.newId(), questionnaireId, at, ...by, step });
  updateQuestionnaire(tx, questionnaireId, { changedAt: at });
}

export function ownerOf(tx: Tx, questionnaireId: string): Participant | undefined {
  return ownerAmong(listParticipants(tx, questionnaireId));
}

/** What every letter about a questionnaire carries: how it is called, and its reader's way in. */
export function wayFor(
  app: App,
  tx: Tx,
  { reference }: Questionnaire,
  participant: Participant,
): { reference: string; questionnaire: LinkName<'questionnaire'> } {
  return { reference, questionnaire: issueLink(app, tx, 'questionnaire', participant.id) };
}
