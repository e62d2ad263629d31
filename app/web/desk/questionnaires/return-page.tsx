import { Form } from '@remix-run/react';
import type { Filled } from '#app/questionnaires/filled.ts';
import type { Section } from '#app/questionnaires/question.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { SectionAnswers } from '#app/web/questionnaire/section-answers.tsx';
import { sectionWords } from '#app/web/questionnaire/section-words.ts';
import { PartOfQuestionnaire } from './part-of-questionnaire.tsx';
import { fieldOf, type ReturnFault, type TypedReturn } from './return-form.ts';
import type { ReturnShown } from './return.tsx';

interface Refused {
  typed: TypedReturn;
  faults: [field: string, fault: ReturnFault][];
  /** A colleague has returned it meanwhile. */
  isMoved: boolean;
}

/** A word to all of it, and one beside each question that is to be mended. */
export function ReturnPage({ shown: { head, filled }, refused }: { shown: ReturnShown; refused: Refused | undefined }) {
  const words = useWords().deskQuestionnaires.returning;
  const errors = (refused?.faults ?? []).map(([id, fault]) => ({ id, text: words.errors[fault] }));
  if (head.state !== 'submitted' && !refused) {
    return (
      <PartOfQuestionnaire head={head} title={words.title}>
        <Notice tone="plain">{words.open}</Notice>
      </PartOfQuestionnaire>
    );
  }
  return (
    <PartOfQuestionnaire head={head} title={words.title}>
      <p className="lead max-w-prose">{words.lead}</p>
      {refused?.isMoved && (
        <div role="alert" tabIndex={-1} autoFocus className="mt-4 max-w-prose border-3 border-bad px-4 py-3">
          {words.moved}
        </div>
      )}
      <Form method="post" noValidate className="max-w-4xl">
        <ErrorSummary errors={errors} />
        <Told refused={refused} />
        {filled.sections.map((section) => (
          <Corrections key={section.key} section={section} filled={filled} refused={refused} />
        ))}
        <p className="mt-6">
          <button className="button">{words.send}</button>
        </p>
      </Form>
    </PartOfQuestionnaire>
  );
}

function Told({ refused }: { refused: Refused | undefined }) {
  const words = useWords().deskQuestionnaires.returning;
  const fault = refused?.faults.find(([field]) => field === 'text')?.[1];
  const ties = tiesOf('text', { hint: words.textHint, error: fault && 'text-error', required: true });
  return (
    <Labelled id="text" label={words.text} hint={words.textHint} required>
      {fault && <FieldError id="text-error">{words.errors[fault]}</FieldError>}
      <textarea
        {...ties}
        name="text"
        rows={5}
        defaultValue={refused?.typed.text}
        className="input mt-1.5 max-w-prose"
      />
    </Labelled>
  );
}

interface CorrectionsProps {
  section: Section;
  filled: Filled;
  refused: Refused | undefined;
}

/** The answers of a section with a field under each; open where something was written already. */
function Corrections({ section, filled, refused }: CorrectionsProps) {
  const words = useWords().deskQuestionnaires.returning;
  const { words: asked } = useNaming();
  const written = section.questions.filter(({ key }) => refused?.typed.corrections[key]?.trim());
  const fields = section.questions.map(
    ({ key }) => [key, <Correction key={key} question={key} refused={refused} />] as const,
  );
  return (
    <details className="fold mt-2 border-t border-line pt-2" open={written.length > 0}>
      <summary className="font-semibold">
        {sectionWords(asked, section.key).title}
        {written.length > 0 && <span className="hint"> · {words.written(written.length)}</span>}
      </summary>
      <SectionAnswers section={section} filled={filled} notes={new Map(fields)} />
    </details>
  );
}

function Correction({ question, refused }: { question: string; refused: Refused | undefined }) {
  const words = useWords().deskQuestionnaires.returning;
  const { names } = useNaming();
  const id = fieldOf(question);
  const fault = refused?.faults.find(([field]) => field === id)?.[1];
  return (
    <>
      {fault && <FieldError id={`${id}-error`}>{words.errors[fault]}</FieldError>}
      <textarea
        {...tiesOf(id, { hint: undefined, error: fault && `${id}-error`, required: false })}
        aria-label={words.correction(names.question(question).label)}
        placeholder={words.field}
        name={id}
        rows={1}
        defaultValue={refused?.typed.corrections[question]}
        className="input mt-1.5"
      />
    </>
  );
}
