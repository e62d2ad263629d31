import type { FigureName } from '#app/assessments/fields.ts';
import type { RegisterEntry } from '#app/assessments/register.ts';
import { becauseField, figureField, type ScenarioFault, type Typed } from '#app/assessments/scenario-form.ts';
import { FieldError } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { nameOf, provenanceText, valueText } from '#app/web/report/register-text.ts';
import { explainFault } from './draft-fields.ts';

export interface FormLook {
  typed: Typed;
  faults: ScenarioFault[];
  /** What stands where nothing is corrected. */
  uncorrected: RegisterEntry[];
}

/** One figure a row: what it is, what stands there now, what to put in its place, and why. */
export function CorrectionRows({ names, look }: { names: readonly FigureName[]; look: FormLook }) {
  const { deskReport } = useWords();
  const { columns } = deskReport.form;
  return (
    <table className="stacked corrections mt-2 text-sm">
      <thead className="max-md:hidden">
        <tr>
          {[columns.what, columns.now, columns.figure, columns.because].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <CorrectionRow key={name} name={name} look={look} />
        ))}
      </tbody>
    </table>
  );
}

function CorrectionRow({ name, look }: { name: FigureName; look: FormLook }) {
  const { locale, paths: _paths, ...words } = useWords();
  const { figureOf, becauseOf } = words.deskReport.form;
  const entry = look.uncorrected.find((one) => one.name === name);
  const title = nameOf(words, name);
  return (
    <tr className="align-top">
      <th scope="row" className="font-normal">
        {title}
      </th>
      <td>
        <span className="tabular-nums">{entry ? valueText(locale, entry.kind, entry.value) : '—'}</span>
        {entry && <span className="hint block text-[0.85em] leading-snug">{provenanceText(words, locale, entry)}</span>}
      </td>
      <td>
        <Cell field={figureField(name)} label={figureOf(title)} look={look} isFigure />
      </td>
      <td>
        <Cell field={becauseField(name)} label={becauseOf(title)} look={look} />
      </td>
    </tr>
  );
}

function Cell({ field, label, look, isFigure }: { field: string; label: string; look: FormLook; isFigure?: true }) {
  const { locale, paths: _paths, ...words } = useWords();
  const fault = look.faults.find(({ name }) => name === field);
  return (
    <>
      {fault && <FieldError id={`${field}-error`}>{explainFault(words, locale, fault)}</FieldError>}
      <input
        id={field}
        name={field}
        aria-label={label}
        placeholder={isFigure ? words.deskReport.form.columns.figure : words.deskReport.form.columns.because}
        inputMode={isFigure ? 'decimal' : undefined}
        autoComplete="off"
        className={isFigure ? 'input text-right tabular-nums' : 'input'}
        defaultValue={look.typed[field]}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault && `${field}-error`}
      />
    </>
  );
}
