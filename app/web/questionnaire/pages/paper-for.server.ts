import type { App } from '#app/app.server.ts';
import type { Overview } from '#app/questionnaires/look-over.server.ts';
import type { Sending } from '#app/questionnaires/submit.server.ts';
import { takenOf } from '#app/questionnaires/taken-of.ts';
import { takeIn } from '#app/storage/take-in.server.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { printQuestionnaire } from '../take-away.server.ts';

/** The paper that goes with the receipt; none where the printer is busy or fails: to submit is worth more than its copy. */
export async function paperFor(app: App, over: Overview): Promise<Sending['paper']> {
  const { questionnaire } = over;
  const now = app.clock.now();
  const taken = { ...takenOf(over, questionnaire.locale, now), submittedAt: now };
  try {
    const made = await printQuestionnaire(app, taken);
    if ('refused' in made) return null;
    const kept = await takeIn(app, once(made.bytes), () => true);
    if (typeof kept === 'string') return null;
    const name = `${questionnaireWordsFor(questionnaire.locale).taken.file(questionnaire.reference)}.pdf`;
    return { ...kept, name };
  } catch (error) {
    app.log.error({ err: error, questionnaire: questionnaire.id }, 'the paper of a questionnaire could not be printed');
    return null;
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
