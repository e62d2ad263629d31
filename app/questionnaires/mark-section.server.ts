import type { App } from '#app/app.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { listMarks, saveMark } from './answer-store.server.ts';
import { findParticipation, type Participation, type ParticipationRefused } from './find-participation.server.ts';
import { questionnaire as edition } from './questionnaire.ts';
import { isOpen } from './questionnaire-state.ts';
import { nextMark, type SectionEvent, type SectionMark } from './section-state.ts';
import { byParticipant } from './store.server.ts';
import { takeStep } from './take-step.server.ts';

/** `not-now`: that cannot happen to the section as it stands. */
export type MarkRefused = ParticipationRefused | { refused: 'closed' | 'not-yours' | 'no-section' | 'not-now' };

/** The owner says that a section is ready, or opens it again. */
export function markSection(
  app: App,
  token: string,
  section: string,
  event: Extract<SectionEvent, 'said-ready' | 'reopened'>,
): MarkRefused | { refused: undefined } {
  return transact(app.db, (tx) => {
    const found = findOwner(app, tx, token, section);
    if (found.refused !== undefined) return found;
    const { questionnaire, participant } = found;
    const moved = moveMark(app, tx, questionnaire.id, section, event);
    if (moved === null) return { refused: 'not-now' };
    if (moved) takeStep(app, tx, questionnaire.id, byParticipant(participant), { what: event, section });
    return { refused: undefined };
  });
}

/** What only the owner may do to a section of a questionnaire that is open. */
export function findOwner(
  app: App,
  tx: Tx,
  token: string,
  section: string,
): MarkRefused | (Participation & { refused: undefined }) {
  const found = findParticipation(app, token, tx);
  if ('refused' in found) return found;
  if (found.participant.section !== null) return { refused: 'not-yours' };
  if (!isOpen(found.questionnaire.state)) return { refused: 'closed' };
  if (!edition.sections.some(({ key }) => key === section)) return { refused: 'no-section' };
  return { ...found, refused: undefined };
}

/** Null where that cannot happen; whether anything has changed. */
export function moveMark(
  app: App,
  tx: Tx,
  questionnaireId: string,
  section: string,
  event: SectionEvent,
): boolean | null {
  const before: SectionMark = listMarks(tx, questionnaireId)[section] ?? 'open';
  const after = nextMark(before, event);
  if (after === null) return null;
  if (after !== before) saveMark(tx, questionnaireId, section, after, app.clock.now());
  return after !== before;
}
