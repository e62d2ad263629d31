import type { Step } from '#app/questionnaires/filling.ts';
import { formatMoment } from '#app/words/moment.ts';
import type { QuestionnaireWords } from '#app/words/questionnaire.ts';
import { useNaming } from './naming.ts';
import { sectionWords } from './section-words.ts';

export interface ShownStep {
  at: number;
  by: string | undefined;
  step: Step;
  /** To whom it happened. */
  who: string;
}

/** What has happened to a questionnaire, and who did it. */
export function History({ steps }: { steps: readonly ShownStep[] }) {
  const { words, locale } = useNaming();
  return (
    <ol className="mt-3 max-w-prose">
      {steps.map(({ at, by, step, who }) => (
        <li key={`${at} ${step.what} ${who}`} className="mt-1.5">
          <span className="hint">{[formatMoment(locale, at), by].filter(Boolean).join(', ')}</span>{' '}
          {textOf(words, step, who)}
        </li>
      ))}
    </ol>
  );
}

function textOf(words: QuestionnaireWords, step: Step, who: string): string {
  const { steps } = words.pages;
  switch (step.what) {
    case 'invited':
    case 'link-renewed':
    case 'revoked':
      return steps[step.what](who);
    case 'carried-over':
      return steps[step.what](step.questions);
    case 'section-sent':
    case 'handed-back':
    case 'taken-back':
    case 'sent-again':
      return steps[step.what](sectionWords(words, step.section).title, who);
    case 'said-ready':
    case 'reopened':
      return steps[step.what](sectionWords(words, step.section).title);
    case 'submitted':
      return steps.submitted(step.number);
    case 'returned':
      return steps.returned(step.questions.length);
  }
}
