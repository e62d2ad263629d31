import type { ReactNode } from 'react';
import { mainFields } from '#app/assessments/fields.ts';
import { useWords } from '#app/web/parts/words.ts';
import { FigureRow } from './figure-row.tsx';
import { formId, type FormState } from './form-state.ts';

/** Three numbers by GET; `children` asks for more, and so does every field on the page that names this form. */
export function FiguresForm({
  state,
  submit,
  hint,
  children,
}: {
  state: FormState;
  submit: string;
  hint: string;
  children?: ReactNode;
}) {
  const { assessment, paths } = useWords();
  const words = assessment.form;
  return (
    <form
      id={formId}
      action={paths.assessment}
      autoComplete="off"
      className="border-t-3 border-rule"
      aria-label={words.legend}
    >
      {mainFields.map((field) => (
        <FigureRow key={field} field={field} state={state} {...words.fields[field]} />
      ))}
      {children}
      <p className="flex flex-wrap items-center gap-x-6 gap-y-3 pt-5">
        <button className="button">{submit}</button>
        <span className="hint flex-1 basis-60">{hint}</span>
      </p>
    </form>
  );
}
