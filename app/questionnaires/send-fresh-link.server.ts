import type { App } from '#app/app.server.ts';
import { drawAllowance, post } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { findLink } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { findParticipant, findQuestionnaire } from './store.server.ts';
import { takeStep, wayFor } from './take-step.server.ts';

/** Sends a fresh link to the address that an old one went to, whoever asks. */
export function sendFreshQuestionnaireLink(
  app: App,
  token: string,
  origin: Origin,
): { tooManyUntil: number | undefined } {
  return transact(app.db, (tx) => {
    const link = findLink(tx, 'questionnaire', token);
    const participant = link && findParticipant(tx, link.subjectId);
    const questionnaire = participant && findQuestionnaire(tx, participant.questionnaireId);
    if (!questionnaire || participant.endedAt !== null) return { tooManyUntil: undefined };
    const { tooManyUntil, ...allowance } = drawAllowance(app, tx, participant.address, origin.ip);
    if (tooManyUntil !== undefined) return { tooManyUntil };
    const data = wayFor(app, tx, questionnaire, participant);
    post(
      app,
      tx,
      { kind: 'questionnaire-link', to: participant.address, locale: questionnaire.locale, data },
      allowance,
    );
    return { tooManyUntil: undefined };
  });
}

/** One of us sends somebody a fresh link; older ones work until they end. */
export function renewLinkAtDesk(
  app: App,
  by: Person,
  questionnaireId: string,
  participantId: string,
): { refused: 'gone' | undefined } {
  return transact(app.db, (tx) => {
    const participant = findParticipant(tx, participantId);
    const questionnaire = findQuestionnaire(tx, questionnaireId);
    if (!questionnaire || participant?.questionnaireId !== questionnaireId || participant.endedAt !== null) {
      return { refused: 'gone' };
    }
    const data = wayFor(app, tx, questionnaire, participant);
    post(app, tx, { kind: 'questionnaire-link', to: participant.address, locale: questionnaire.locale, data });
    const step = { what: 'link-renewed', participantId } as const;
    takeStep(app, tx, questionnaireId, { participantId: null, staffId: by.id }, step);
    audit(app, tx, by.id, 'questionnaire-changed', { kind: 'questionnaire', id: questionnaireId }, { renewed: 1 });
    return { refused: undefined };
  });
}
