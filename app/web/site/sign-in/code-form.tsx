import { getFormProps, useForm, type SubmissionResult } from '@conform-to/react';
import { ErrorSummary } from '#app/web/parts/error-summary.tsx';
import { explainWith, summaryOf } from '#app/web/parts/explain.ts';
import { Field } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';

/** One code to be typed, and what was wrong with the last. */
export function CodeForm({
  action,
  label,
  hint,
  submit,
  to,
  refused,
  wrong,
  digits,
}: {
  action: string;
  label: string;
  hint?: string;
  submit: string;
  to: string | undefined;
  /** `left`: how many tries there still are. */
  refused: { lastResult: SubmissionResult; left: number } | undefined;
  /** What to say of a code that is not the right one. */
  wrong: (left: number) => string;
  /** Whether it is of digits alone. */
  digits: boolean;
}) {
  const { signIn, site } = useWords();
  const words = { ...signIn.errors, wrong: wrong(refused?.left ?? 0), over: signIn.over };
  const explain = explainWith(words, site.error.refused);
  const [form, { code }] = useForm<{ code: string }>({ id: 'code', lastResult: refused?.lastResult ?? null });
  return (
    <form method="post" action={action} {...getFormProps(form)} noValidate>
      <ErrorSummary errors={summaryOf([code], explain)} />
      {to !== undefined && <input type="hidden" name="to" value={to} />}
      <Field
        field={code}
        label={label}
        hint={hint}
        autoComplete="one-time-code"
        inputMode={digits ? 'numeric' : 'text'}
        required
        explain={explain}
      />
      <p className="mt-5">
        <button className="button">{submit}</button>
      </p>
    </form>
  );
}
