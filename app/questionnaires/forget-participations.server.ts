import type { App } from '#app/app.server.ts';
import type { Counts } from '#app/people/destruction.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { endParticipation } from './end-participation.server.ts';
import type { HeldParticipation } from './held-participations.server.ts';
import { deletePresencesOf, wipeRemarksBy } from './participation-store.server.ts';
import { findParticipant, updateParticipant, updateQuestionnaire } from './store.server.ts';

/**
 * Destroys what is held of somebody who took part in questionnaires: name, address, what they were told and what they said.
 * Their links end. What they answered stays: those are the figures of a company.
 */
export function forgetParticipations(app: App, tx: Tx, held: HeldParticipation[]): Counts {
  const remarks = held.map((one) => forget(app, tx, one));
  return { participation: held.length, remark: remarks.reduce((sum, count) => sum + count, 0) };
}

const nothing = '—';

function forget(app: App, tx: Tx, { id, questionnaireId, section }: HeldParticipation): number {
  const participant = findParticipant(tx, id);
  if (participant) endParticipation(app, tx, participant, participant.endedAt ?? app.clock.now());
  updateParticipant(tx, id, { personId: null, name: nothing, address: '', addressKey: '', note: '' });
  deletePresencesOf(tx, id);
  // The consultant wrote it to them.
  if (section === null) updateQuestionnaire(tx, questionnaireId, { note: '' });
  return wipeRemarksBy(tx, id, nothing);
}
