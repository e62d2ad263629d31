import { useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { SavedAnswer } from '#app/consultations/saved-answer.ts';
import { locales } from '#app/words/locale.ts';
import { ConflictNotice } from '#app/web/desk/parts/conflict.tsx';
import type { Refused } from '#app/web/desk/parts/sending.ts';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { Select } from '#app/web/parts/select.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** A saved answer, new or to be changed; with what it may leave open. */
export function SavedAnswerForm({
  answer,
  refused,
}: {
  answer?: Pick<SavedAnswer, 'title' | 'locale' | 'text' | 'changedAt'>;
  refused: Refused | undefined;
}) {
  const { deskThreads, desk, site } = useWords();
  const words = deskThreads.saved;
  const { answerTextMissing, answerTextTooLong } = deskThreads.errors;
  const errors = { ...deskThreads.errors, textMissing: answerTextMissing, textTooLong: answerTextTooLong };
  const explain = explainWith(errors, site.error.refused);
  const [, { title, locale, text }] = useForm<Pick<SavedAnswer, 'title' | 'locale' | 'text'>>({
    id: 'saved-answer',
    lastResult: refused?.lastResult ?? null,
    defaultValue: answer ?? {},
  });
  const labels: Record<string, string> = words.fields;
  return (
    <Form method="post" noValidate className="max-w-prose">
      {answer && <input type="hidden" name="version" value={refused?.version ?? answer.changedAt} />}
      {refused?.conflict ? (
        <ConflictNotice {...refused.conflict} say={(field, value) => ({ label: labels[field] ?? field, value })} />
      ) : (
        <ErrorSummary errors={summaryOf([title, locale, text], explain)} />
      )}
      <Field field={title} label={words.fields.title} required explain={explain} />
      <Select
        field={locale}
        label={words.fields.locale}
        options={locales}
        labels={words.locales}
        required
        explain={explain}
      />
      <Field
        field={text}
        label={words.fields.text}
        hint={words.hint(Object.values(deskThreads.variables).join(', '))}
        multiline
        rows={12}
        required
        explain={explain}
      />
      <p className="mt-5">
        <button className="button">{desk.save}</button>
      </p>
    </Form>
  );
}
