import { Form } from '@remix-run/react';
import { useMemo } from 'react';
import { findSectionOf } from '#app/questionnaires/find-section.ts';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { RemarksOf } from '#app/web/questionnaire/remarks-of.tsx';
import { SectionAnswers } from '#app/web/questionnaire/section-answers.tsx';
import { PartOfQuestionnaire } from './part-of-questionnaire.tsx';
import type { RemarkShown } from './remark.tsx';

interface RemarkPageProps {
  shown: RemarkShown;
  refused: { error: 'empty' | 'too-long'; text: string } | undefined;
}

/** One question: what was answered, what both sides have said of it, and a place to say more. */
export function RemarkPage({ shown: { head, question, filled, remarks }, refused }: RemarkPageProps) {
  const { deskQuestionnaires } = useWords();
  const { remark: words, done } = deskQuestionnaires;
  const { names, words: asked } = useNaming();
  const answered = useMemo(() => {
    const section = filled.sections.find(({ key }) => key === findSectionOf(question)?.key);
    return section && { ...section, questions: section.questions.filter(({ key }) => key === question) };
  }, [filled, question]);
  return (
    <PartOfQuestionnaire head={head} title={names.question(question).label} rest="/answers">
      {head.done === 'said' && <Notice tone="good">{done.said}</Notice>}
      <div className="mt-6 grid max-w-3xl grid-cols-1 gap-8">
        {answered && answered.questions.length > 0 && (
          <Panel id="answer" heading={words.answer}>
            <SectionAnswers section={answered} filled={filled} />
          </Panel>
        )}
        <Panel id="remarks" heading={asked.pages.remarks.heading}>
          {remarks.length > 0 ? <RemarksOf remarks={remarks} /> : <p className="mt-2 text-soft">{words.none}</p>}
          <RemarkForm key={remarks.length} refused={refused} />
        </Panel>
      </div>
    </PartOfQuestionnaire>
  );
}

function RemarkForm({ refused }: Pick<RemarkPageProps, 'refused'>) {
  const words = useWords().deskQuestionnaires.remark;
  const error = refused && words.errors[refused.error];
  const ties = tiesOf('text', { hint: words.lead, error: error && 'text-error', required: true });
  return (
    <Form method="post" noValidate className="max-w-prose">
      <ErrorSummary errors={error ? [{ id: 'text', text: error }] : []} />
      <Labelled id="text" label={words.text} hint={words.lead} required>
        {error && <FieldError id="text-error">{error}</FieldError>}
        <textarea {...ties} name="text" rows={4} defaultValue={refused?.text} className="input mt-1.5" />
      </Labelled>
      <p className="mt-4">
        <button className="button">{words.send}</button>
      </p>
    </Form>
  );
}
