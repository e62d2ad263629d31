import type { FigureName } from '#app/assessments/fields.ts';
import { FieldError } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { explainFault, faultOf, formId, typedIn, type FormState } from './form-state.ts';

/** One question of the form: what is asked at the left, the figure at the right. */
export function FigureRow({
  field,
  label,
  hint,
  state,
}: {
  field: FigureName;
  label: string;
  hint?: string;
  state: FormState;
}) {
  return (
    <div className="grid grid-cols-[1fr_7.5rem] items-center gap-4 border-b border-line py-2.5 sm:grid-cols-[1fr_9rem]">
      <div>
        <label htmlFor={field}>
          <span className="block font-semibold">{label}</span>
          {hint && <span className="hint">{hint}</span>}
        </label>
        <Complaint field={field} state={state} />
      </div>
      <FigureInput field={field} state={state} />
    </div>
  );
}

/** A field in a table, where `label` is what its row and its column say. */
export function FigureCell({ field, label, state }: { field: FigureName; label: string; state: FormState }) {
  return (
    <div className="print:hidden">
      <Complaint field={field} state={state} />
      <FigureInput field={field} state={state} label={label} />
    </div>
  );
}

function Complaint({ field, state }: { field: FigureName; state: FormState }) {
  const words = useWords();
  const fault = faultOf(state, field);
  return fault && <FieldError id={`${field}-error`}>{explainFault(words, words.locale, fault)}</FieldError>;
}

function FigureInput({ field, state, label }: { field: FigureName; state: FormState; label?: string }) {
  const { locale } = useWords();
  const isWrong = faultOf(state, field) !== undefined;
  return (
    <input
      id={field}
      name={field}
      form={formId}
      inputMode="decimal"
      className="input text-right tabular-nums"
      defaultValue={typedIn(state, field, locale) || undefined}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      aria-describedby={isWrong ? `${field}-error` : undefined}
    />
  );
}
