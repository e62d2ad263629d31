import { getFormProps, useForm, type SubmissionResult } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** A form that does its one thing if the code is right. */
export function CodeAsked({
  id,
  action,
  label,
  hint,
  submit,
  tone,
  refused,
}: {
  id: string;
  action: string;
  label: string;
  hint?: string;
  submit: string;
  tone?: 'second' | 'danger';
  refused: { lastResult: SubmissionResult } | undefined;
}) {
  const { account, site } = useWords();
  const explain = explainWith(account.errors, site.error.refused);
  const [form, { code }] = useForm<{ code: string }>({ id, lastResult: refused?.lastResult ?? null });
  return (
    <form method="post" action={action} {...getFormProps(form)} noValidate>
      <ErrorSummary errors={summaryOf([code], explain)} />
      <Field
        field={code}
        label={label}
        hint={hint}
        autoComplete="one-time-code"
        inputMode="text"
        required
        explain={explain}
      />
      <p className="mt-5">
        <button className={`button ${tone ?? ''}`}>{submit}</button>
      </p>
    </form>
  );
}
