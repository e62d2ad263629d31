import type { ReactNode } from 'react';
import { partsOf, type MonthsQuestion } from '#app/questionnaires/question.ts';
import { useHydrated } from '#app/web/parts/hydrated.ts';
import { useWords } from '#app/web/parts/words.ts';
import { FieldError } from '#app/web/parts/field.tsx';
import { doubtText } from './field-notes.tsx';
import { isMovement } from './month-total.ts';
import { MonthsTable } from './months-table.tsx';
import { ProvenanceFields } from './provenance-fields.tsx';
import { SameForAll } from './same-for-all.tsx';
import { fieldOf, placeOf } from './section-faults.ts';
import type { Shown } from './shown.ts';
import { usePaste } from './use-paste.ts';

interface MonthsFieldProps {
  question: MonthsQuestion;
  shown: Shown;
  /** Where the last month is asked for. */
  periodHref: string;
}

/** A table by month with what is wrong in it above, and where each of its rows comes from below. */
export function MonthsField({ question, shown, periodHref }: MonthsFieldProps) {
  const { filled, names, words } = shown;
  const { site } = useWords();
  const { key, rows, required = [] } = question;
  const { label, hint } = names.question(key);
  return (
    <fieldset id={key} className="mt-6 min-w-0" aria-describedby={hint === '' ? undefined : `${key}-hint`}>
      <legend className="font-semibold">
        {label}
        {required.length === 0 && <span className="hint font-normal"> — {site.optional}</span>}
      </legend>
      {hint && (
        <p id={`${key}-hint`} className="hint max-w-prose">
          {hint}
        </p>
      )}
      {filled.period.length === 0 ? (
        <p className="mt-3 max-w-prose border-l-4 border-brand bg-surface px-4 py-3">
          {words.form.periodFirst(names.question('base.lastMonth').label)}{' '}
          <a href={periodHref}>{words.form.toPeriod}</a>
        </p>
      ) : (
        <Filling question={question} shown={shown}>
          <p className="mt-5 font-semibold">{words.form.provenance.heading}</p>
          <div className="mt-1 border-b border-line">
            {partsOf(question).map((row, index) => (
              <ProvenanceFields key={row} question={question} part={row} shown={shown} name={names.row(key, row)}>
                {index === 0 && <SameForAll question={question} rows={rows} words={words.form.provenance} />}
              </ProvenanceFields>
            ))}
          </div>
        </Filling>
      )}
    </fieldset>
  );
}

function Filling({ question, shown, children }: { question: MonthsQuestion; shown: Shown; children: ReactNode }) {
  const { words } = shown;
  const isHydrated = useHydrated();
  const paste = usePaste(question, shown);
  return (
    <>
      <Noted question={question} shown={shown} />
      <MonthsTable question={question} shown={shown} onPaste={paste.onPaste} />
      {isMovement(question) && <p className="hint mt-2">{words.form.balanceRule}</p>}
      {isHydrated && <p className="hint mt-1 max-w-prose print:hidden">{words.form.byKeys}</p>}
      <div role="status" className="max-w-prose print:hidden">
        {paste.said.length > 0 && (
          <div className={`mt-3 border-l-4 bg-surface px-4 py-3 ${paste.isTaken ? 'border-good' : 'border-warn'}`}>
            {paste.said.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {paste.undo && (
              <button type="button" className="way cursor-pointer underline" onClick={paste.undo}>
                {words.form.pasted.undo}
              </button>
            )}
          </div>
        )}
      </div>
      {children}
    </>
  );
}

/** What is wrong in cells, and what is not clear, each a link to its cell: beside the cell there is no room for it. */
function Noted({ question, shown }: { question: MonthsQuestion; shown: Shown }) {
  const { filled, words } = shown;
  const { faults = [], doubts = [] } = filled.readings.get(question.key) ?? {};
  const inCells = faults.filter(({ at: [row = '', second] }) => !isEnd(second) || !question.rows.includes(row));
  return (
    <div className="max-h-64 overflow-y-auto print:max-h-none">
      {inCells.map(({ at, typed, fault }) => (
        <FieldError key={at.join('/')} id={`${fieldOf(question, at)}-error`}>
          <a href={`#${fieldOf(question, at)}`} className="font-semibold">
            {words.form.faultOf(placeOf(question, at, shown), typed, words.faults[fault])}
          </a>
        </FieldError>
      ))}
      {doubts.map((doubt) => (
        <p
          key={doubt.at.join('/')}
          id={`${fieldOf(question, doubt.at)}-doubt`}
          className="mt-1 border-l-3 border-warn pl-2"
        >
          <a href={`#${fieldOf(question, doubt.at)}`}>{placeOf(question, doubt.at, shown)}</a>.{' '}
          {doubtText(doubt, shown)}
        </p>
      ))}
    </div>
  );
}

function isEnd(at: string | undefined): boolean {
  return at === 'from' || at === 'until';
}
