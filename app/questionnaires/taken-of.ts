import type { Locale } from '#app/words/locale.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { readFilled } from './filled.ts';
import type { Submission } from './filling.ts';
import type { Overview } from './look-over.server.ts';
import { questionnaire as edition } from './questionnaire.ts';
import { reconcile } from './reconcile.ts';
import type { TakenQuestionnaire } from './taken.ts';
import { upgradeAnswers, upgrades } from './upgrade.ts';

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

/** What was submitted, as it was then: whatever has been answered or explained since is not in it. */
export function takenOfSubmission(
  over: Overview,
  { at: submittedAt, answers, explanations }: Submission,
  locale: Locale,
  at: number,
): TakenQuestionnaire {
  const now = takenOf(over, locale, at);
  const filled = readFilled(edition, upgradeAnswers(answers, edition, upgrades), locale);
  const findings = reconcile(filled, explanations, dayInMoscow(submittedAt));
  const answered = Object.fromEntries(Object.entries(now.answered).filter(([, one]) => one.at <= submittedAt));
  return { ...now, submittedAt, answers, findings, answered };
}
