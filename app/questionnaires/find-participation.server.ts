import type { App } from '#app/app.server.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink } from '#app/people/links.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { Participant, Questionnaire } from './filling.ts';
import { findParticipant, findQuestionnaire } from './store.server.ts';

export interface Participation {
  questionnaire: Questionnaire;
  participant: Participant;
  /** Until when the link leads there. */
  until: number | null;
}

/** `ended`: the consultant has taken the link back, or the owner a section. */
export type ParticipationRefused = { refused: 'unknown' | 'expired' | 'ended' };

/** The questionnaire that the link from a letter leads to, and no other. Looks, and changes nothing. */
export function findParticipation(app: App, token: string, db: Db = app.db): Participation | ParticipationRefused {
  const link = findLink(db, 'questionnaire', token);
  const participant = link && findParticipant(db, link.subjectId);
  const questionnaire = participant && findQuestionnaire(db, participant.questionnaireId);
  if (!questionnaire) return { refused: 'unknown' };
  if (participant.endedAt !== null) return { refused: 'ended' };
  if (hasExpired(link, app.clock.now())) return { refused: 'expired' };
  return { questionnaire, participant, until: link.expiresAt };
}
