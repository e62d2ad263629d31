import type { App } from '#app/app.server.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink } from '#app/people/links.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { Participant, Questionnaire } from './filling.ts';
import { findParticipant, findQuestionnaire, listOwnedBy } from './store.server.ts';

/** How somebody comes to a questionnaire: by the link from their letter, or as the client whose it is. */
export type WayIn = string | { questionnaireId: string; personId: string };

export interface Participation {
  questionnaire: Questionnaire;
  participant: Participant;
  /** Until when the link leads there; null for whoever has signed in. */
  until: number | null;
}

/** `ended`: the consultant has taken the link back, or the owner a section. */
export type ParticipationRefused = { refused: 'unknown' | 'expired' | 'ended' };

/** The questionnaire that somebody has a way into, and no other. Looks, and changes nothing. */
export function findParticipation(app: App, way: WayIn, db: Db = app.db): Participation | ParticipationRefused {
  return typeof way === 'string' ? byLink(app, way, db) : byOwner(way, db);
}

function byLink(app: App, token: string, db: Db): Participation | ParticipationRefused {
  const link = findLink(db, 'questionnaire', token);
  const participant = link && findParticipant(db, link.subjectId);
  const questionnaire = participant && findQuestionnaire(db, participant.questionnaireId);
  if (!questionnaire) return { refused: 'unknown' };
  if (participant.endedAt !== null) return { refused: 'ended' };
  if (hasExpired(link, app.clock.now())) return { refused: 'expired' };
  return { questionnaire, participant, until: link.expiresAt };
}

/** That of another company is as unknown as one that never was. */
function byOwner({ questionnaireId, personId }: { questionnaireId: string; personId: string }, db: Db) {
  const participant = listOwnedBy(db, personId).find((one) => one.questionnaireId === questionnaireId);
  const questionnaire = participant && findQuestionnaire(db, questionnaireId);
  return questionnaire ? { questionnaire, participant, until: null } : { refused: 'unknown' as const };
}
