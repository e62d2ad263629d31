import type { App } from '#app/app.server.ts';
import { endLinksOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { holdsSection, type Participant } from './filling.ts';
import { moveMark } from './mark-section.server.ts';
import { updateParticipant } from './store.server.ts';

/**
 * Somebody has no way in any more, whoever ended it: their links stay only to say so. A section that they still held is its
 * owner's again.
 */
export function endParticipation(app: App, tx: Tx, participant: Participant, endedAt = app.clock.now()): void {
  const { id, questionnaireId, section } = participant;
  if (section !== null && holdsSection(participant)) moveMark(app, tx, questionnaireId, section, 'taken-back');
  updateParticipant(tx, id, { endedAt });
  endLinksOf(app, tx, [id], ['questionnaire']);
}
