import type { Answers, Fault } from '#app/assessments/answers.ts';
import { exampleAnswers } from '#app/assessments/example.ts';
import { searchOf } from '#app/assessments/answers.ts';
import type { Premises } from '#app/churn/premises.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { Heading, Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { AskForAssessment } from './ask-for-assessment.tsx';
import { Assumptions } from './assumptions.tsx';
import { FiguresForm } from './figures-form.tsx';
import { MoreFigures } from './more-figures.tsx';
import { emptyForm, explainFault, nameOfField } from './form-state.ts';

type Question = { is: 'blank' } | { is: 'faulty' | 'busy'; answers: Answers; faults: Fault[]; premises: Premises };

/** What the assessment is, and the form: empty, or as it was filled in where it cannot be answered yet. */
export function QuestionPage(shown: Question) {
  const words = useWords();
  const { assessment, locale } = words;
  const state = shown.is === 'blank' ? emptyForm : shown;
  const errors = state.faults.map((fault) => {
    const text = explainFault(words, locale, fault);
    const named = assessment.faults.of(nameOfField(words, fault.field), text);
    const how = fault.fault === 'unreadable' ? `. ${assessment.faults.write}` : '';
    return { id: fault.field, text: fault.fault === 'missing' ? text : named + how };
  });
  return (
    <>
      <Heading>{assessment.heading}</Heading>
      <ErrorSummary errors={errors} />
      {shown.is === 'busy' && (
        <Notice tone="bad">
          <h2 className="text-xl">{assessment.busy.heading}</h2>
          <p className="mt-1">{assessment.busy.text}</p>
        </Notice>
      )}
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div>
          {shown.is === 'blank' && <p className="lead">{assessment.lead}</p>}
          <div className="mt-8">
            <FiguresForm state={state} submit={assessment.form.submit} hint={assessment.form.promise}>
              {shown.is === 'blank' && <MoreFigures />}
            </FiguresForm>
          </div>
        </div>
        <WhatItIs />
      </div>
      {shown.is !== 'blank' && <Assumptions state={state} premises={shown.premises} />}
      <AskForAssessment />
    </>
  );
}

function WhatItIs() {
  const { assessment, paths } = useWords();
  const words = assessment.what;
  return (
    <section aria-labelledby="what" className="lg:pt-6">
      <h2 id="what" className="text-xl">
        {words.heading}
      </h2>
      <ul className="mt-3 list-[square] pl-5 marker:text-soft">
        {words.points.map((point) => (
          <li key={point} className="mt-1">
            {point}
          </li>
        ))}
      </ul>
      <p className="mt-4">{words.honest}</p>
      <p className="mt-4">{words.noData}</p>
      <p className="mt-2">
        <a href={paths.assessment + searchOf(exampleAnswers)} className="way">
          {words.example}
        </a>
      </p>
    </section>
  );
}
