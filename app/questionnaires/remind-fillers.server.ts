import type { App } from '#app/app.server.ts';
import { post } from '#app/mail/outbox.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { dayInMoscow, moscowAhead } from '#app/words/day.ts';
import { holdsSection } from './filling.ts';
import { isOpen } from './questionnaire-state.ts';
import { findParticipant, findQuestionnaire, listDueParticipants, updateParticipant } from './store.server.ts';
import { wayFor } from './take-step.server.ts';

const day = 86_400_000;
/** From when on in the morning, Moscow. */
const morning = 9;
/** How long nobody is reminded twice. */
const apart = 3 * day;
const atOnce = 100;

/**
 * Reminds whoever has a questionnaire, or a section of one, that is due tomorrow or before, by a letter with a fresh link;
 * every three days until it is done or long past. Returns how many.
 */
export function remindFillers(app: App): number {
  const now = app.clock.now();
  if (new Date(now + moscowAhead).getUTCHours() < morning) return 0;
  const days = { from: dayInMoscow(now - 30 * day), until: dayInMoscow(now + day) };
  const due = listDueParticipants(app.db, { ...days, remindedBefore: now - apart, limit: atOnce });
  return due.filter(({ id }) => remind(app, id, now)).length;
}

/** In a transaction of its own: what has been done meanwhile is not reminded of. */
function remind(app: App, participantId: string, now: number): boolean {
  return transact(app.db, (tx) => {
    const participant = findParticipant(tx, participantId);
    const questionnaire = participant && findQuestionnaire(tx, participant.questionnaireId);
    if (!questionnaire || participant.dueOn === null) return false;
    updateParticipant(tx, participantId, { remindedAt: now });
    const isTheirs = participant.section === null ? participant.endedAt === null : holdsSection(participant);
    if (!isTheirs || !isOpen(questionnaire.state)) return false;
    const { section, dueOn, address } = participant;
    const data = { ...wayFor(app, tx, questionnaire, participant), section, today: dayInMoscow(now), dueOn };
    post(app, tx, { kind: 'questionnaire-due', to: address, locale: questionnaire.locale, data });
    return true;
  });
}
