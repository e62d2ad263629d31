import { useState } from 'react';
import type { Column, ListQuestion } from '#app/questionnaires/question.ts';
import { fieldNames } from '#app/questionnaires/section-form.ts';
import { useWords } from '#app/web/parts/words.ts';
import { FieldNotes, tiesOfNoted } from './field-notes.tsx';
import { faultsAt } from './section-faults.ts';
import type { Shown } from './shown.ts';
import { typedIn } from './typed.ts';

/** How many rows more than are filled in, and how many come when more are asked for. */
const spare = 2;
const moreAtOnce = 5;

/** As many rows as are filled in, and some that are not. */
export function ListField({
  question,
  shown,
  isMoreAsked,
}: {
  question: ListQuestion;
  shown: Shown;
  isMoreAsked: boolean;
}) {
  const { filled, names, words } = shown;
  const { site } = useWords();
  const { key, isRequired, most } = question;
  const { label, hint } = names.question(key);
  // A row that is saved loses the empty ones before it: under somebody's hands rows stay where they are.
  const [rows] = useState(() => typedIn.rows(filled.answers, key));
  const [extra, setExtra] = useState(isMoreAsked ? spare + moreAtOnce : spare);
  const { faults = [] } = filled.readings.get(key) ?? {};
  const whole = { id: key, faults: faultsAt(faults, []), doubts: [] };
  const count = Math.max(rows.length, Math.min(most, rows.length + extra));
  return (
    <fieldset {...tiesOfNoted(whole, hint !== '' && `${key}-hint`)} aria-invalid={undefined} className="mt-6">
      <legend className="font-semibold">
        {label}
        {!isRequired && <span className="hint font-normal"> — {site.optional}</span>}
      </legend>
      {hint && (
        <p id={`${key}-hint`} className="hint">
          {hint}
        </p>
      )}
      <FieldNotes {...whole} naming={shown} />
      <Heads question={question} shown={shown} />
      {Array.from({ length: count }, (_, index) => (
        <Row key={index} question={question} shown={shown} index={index} typed={rows[index] ?? {}} />
      ))}
      {count < most && (
        <button
          type="submit"
          name="more"
          value={key}
          className="way cursor-pointer underline"
          onClick={(event) => {
            event.preventDefault();
            setExtra(extra + moreAtOnce);
          }}
        >
          {words.form.more}
        </button>
      )}
    </fieldset>
  );
}

/** Over the fields where they stand side by side; on a phone each has its label. */
function Heads({ question, shown }: { question: ListQuestion; shown: Shown }) {
  return (
    <div aria-hidden="true" className="mt-3 hidden gap-2 sm:flex">
      {question.columns.map((column) => (
        <span
          key={column.key}
          className={`hint self-end ${column.is === 'number' ? 'text-right' : ''} ${widthOf(column)}`}
        >
          {titleOf(question, column, shown)}
        </span>
      ))}
    </div>
  );
}

interface RowProps {
  question: ListQuestion;
  shown: Shown;
  index: number;
  typed: Record<string, string>;
}

function Row({ question, shown, index, typed }: RowProps) {
  const { faults = [], doubts = [] } = shown.filled.readings.get(question.key) ?? {};
  return (
    <div role="group" aria-label={shown.words.form.row(index + 1)} className="list-row">
      {question.columns.map((column) => {
        const at = [String(index), column.key];
        const noted = {
          id: fieldNames.line(question.key, index, column.key),
          faults: faultsAt(faults, at),
          doubts: doubts.filter((doubt) => doubt.at.join('/') === at.join('/')),
        };
        const control = { ...tiesOfNoted(noted), name: noted.id, defaultValue: typed[column.key] ?? '' };
        return (
          <div key={column.key} className={widthOf(column)}>
            <label htmlFor={noted.id} className="hint block sm:sr-only">
              {titleOf(question, column, shown)}
            </label>
            <Cell question={question} column={column} shown={shown} control={control} />
            <FieldNotes {...noted} naming={shown} />
          </div>
        );
      })}
    </div>
  );
}

function Cell({
  question,
  column,
  shown,
  control,
}: {
  question: ListQuestion;
  column: Column;
  shown: Shown;
  control: object;
}) {
  if (column.is !== 'choice') {
    const inputMode = column.is === 'number' && !column.takesRange ? 'decimal' : undefined;
    const align = column.is === 'number' ? 'input tabular-nums sm:text-right' : 'input';
    return <input type="text" inputMode={inputMode} autoComplete="off" {...control} className={align} />;
  }
  return (
    <select {...control} className="input">
      <option value="">{shown.words.form.choose}</option>
      {column.options.map((option) => (
        <option key={option} value={option}>
          {shown.names.option(question.key, option)}
        </option>
      ))}
    </select>
  );
}

/** With its unit, where the name does not say it: «Цена в месяц, ₽». */
function titleOf({ key }: ListQuestion, column: Column, { names, filled }: Shown): string {
  const title = names.column(key, column.key);
  const unit = column.is === 'number' && column.unit === 'money' ? names.unit(column.unit, filled) : '';
  return unit === '' ? title : `${title}, ${unit}`;
}

/** The heads stand over their fields, as both grow alike. */
function widthOf({ is }: Column): string {
  return is === 'number' ? 'min-w-0 sm:flex-1' : 'min-w-0 sm:flex-2';
}
