import type { Locale } from '#app/words/locale.ts';
import type { Overview } from './look-over.server.ts';
import type { TakenQuestionnaire } from './taken.ts';

/** A questionnaire as it stands now, to be taken away. `at`: when the copy is made. */
export function takenOf(over: Overview, locale: Locale, at: number): TakenQuestionnaire {
  const { questionnaire, company, answers, answered, findings, marks, names } = over;
  const by = Object.entries(answered).map(([question, { participantId, at: then }]) => [
    question,
    { by: names[participantId ?? ''] ?? '', at: then },
  ]);
  return {
    ...{ reference: questionnaire.reference, company, locale, at, submittedAt: questionnaire.submittedAt },
    ...{ answers, findings, marks, answered: Object.fromEntries(by) as TakenQuestionnaire['answered'] },
  };
}
