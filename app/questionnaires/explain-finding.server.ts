import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { saveExplanation } from './answer-store.server.ts';
import { findParticipation, type ParticipationRefused } from './find-participation.server.ts';
import { lookOver } from './look-over.server.ts';
import { isOpen } from './questionnaire-state.ts';
import { findingKey } from './reconcile.ts';
import { updateQuestionnaire } from './store.server.ts';

const longest = 2000;

/** What the company says to a contradiction; an empty text takes back what was said. Only the owner has all numbers before them. */
export function explainFinding(
  app: App,
  token: string,
  finding: string,
  text: string,
): ParticipationRefused | { refused: 'closed' | 'not-yours' | 'no-finding' | 'too-long' } | { refused: undefined } {
  return transact(app.db, (tx) => {
    const found = findParticipation(app, token, tx);
    if ('refused' in found) return found;
    const { questionnaire, participant } = found;
    if (participant.section !== null) return { refused: 'not-yours' };
    if (!isOpen(questionnaire.state)) return { refused: 'closed' };
    const { findings } = lookOver(app, questionnaire, tx);
    if (!findings.some((one) => findingKey(one) === finding)) return { refused: 'no-finding' };
    if (text.length > longest) return { refused: 'too-long' };
    const at = app.clock.now();
    const said = { finding, text: text.trim(), at, participantId: participant.id };
    saveExplanation(tx, { questionnaireId: questionnaire.id, ...said });
    updateQuestionnaire(tx, questionnaire.id, { changedAt: at });
    return { refused: undefined };
  });
}
