import { memo, useState, type ClipboardEvent, type FormEvent, type KeyboardEvent } from 'react';
import type { Month } from '#app/questionnaires/month.ts';
import type { MonthsQuestion } from '#app/questionnaires/question.ts';
import { fieldNames } from '#app/questionnaires/section-form.ts';
import { formatChange, formatCount } from '#app/words/number.ts';
import { cellIn, placeIn } from './cell.ts';
import { isMovement, totalOf, type MonthTotal } from './month-total.ts';
import { placeAfter, type Key } from './sheet.ts';
import type { Shown } from './shown.ts';
import { typedIn } from './typed.ts';

interface MonthsTableProps {
  question: MonthsQuestion;
  shown: Shown;
  onPaste: (event: ClipboardEvent<HTMLElement>) => void;
}

/** Months stand under one another: a figure is typed down its column, and a phone shows two or three columns at once. */
export function MonthsTable({ question, shown, onPaste }: MonthsTableProps) {
  const { filled, names, words, locale } = shown;
  const { key, rows } = question;
  const { period } = filled;
  const [totals, setTotals] = useState<Partial<Record<Month, string>>>({});
  const count = ({ currentTarget, target }: FormEvent<HTMLElement>) => {
    const month = target instanceof HTMLInputElement ? placeIn(target, question, period)?.month : undefined;
    const counted = (month === undefined ? period : [month]).map((one) => {
      const typed = rows.map((row) => [row, cellIn(currentTarget, question, row, one)?.value ?? ''] as const);
      return [one, totalText(totalOf(question, Object.fromEntries(typed), locale), shown)] as const;
    });
    setTotals((before) => ({ ...before, ...Object.fromEntries(counted) }));
  };
  return (
    <div
      role="region"
      aria-label={names.question(key).label}
      tabIndex={0}
      className="sheet"
      onPaste={onPaste}
      onInput={count}
      onKeyDown={(event) => move(event, question, period)}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.form.month}</th>
            {rows.map((row) => (
              <th key={row} scope="col" id={`${key}~${row}`}>
                {names.row(key, row)}
              </th>
            ))}
            <th scope="col">{isMovement(question) ? words.form.balance : words.form.total}</th>
          </tr>
        </thead>
        <tbody>
          {period.map((month) => (
            <MonthRow key={month} question={question} month={month} shown={shown} total={totals[month]} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MonthRowProps {
  question: MonthsQuestion;
  month: Month;
  shown: Shown;
  /** As it is counted while somebody types. */
  total: string | undefined;
}

const MonthRow = memo(function MonthRow({ question, month, shown, total }: MonthRowProps) {
  const { filled, names, locale } = shown;
  const { key, rows } = question;
  const { faults = [], doubts = [] } = filled.readings.get(key) ?? {};
  const typed = rows.map((row) => [row, typedIn.cell(filled.answers, key, row, month)] as const);
  return (
    <tr>
      <th scope="row" id={`${key}~${month}`}>
        {names.month(month).replace('\u00a0', ' ')}
      </th>
      {typed.map(([row, text]) => {
        const id = fieldNames.cell(key, row, month);
        const isHere = ({ at }: { at: readonly string[] }) => at[0] === row && at[1] === month;
        const isFaulty = faults.some(isHere);
        return (
          <td key={row}>
            <input
              id={id}
              name={id}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              defaultValue={text}
              aria-labelledby={`${key}~${row} ${key}~${month}`}
              aria-invalid={isFaulty ? true : undefined}
              aria-describedby={isFaulty ? `${id}-error` : doubts.some(isHere) ? `${id}-doubt` : undefined}
            />
          </td>
        );
      })}
      <td className="total">{total ?? totalText(totalOf(question, Object.fromEntries(typed), locale), shown)}</td>
    </tr>
  );
});

function totalText(total: MonthTotal, { words, locale }: Shown): string {
  if (total === null) return '—';
  if (total.is === 'sum') return formatCount(locale, total.sum, 2);
  return total.gap === 0 ? words.form.fits : formatChange(locale, total.gap, 2);
}

function move(event: KeyboardEvent<HTMLElement>, question: MonthsQuestion, period: readonly Month[]): void {
  const { target, currentTarget, key, shiftKey: shift, altKey, ctrlKey, metaKey } = event;
  if (!(target instanceof HTMLInputElement) || altKey || ctrlKey || metaKey || event.nativeEvent.isComposing) return;
  const from = placeIn(target, question, period);
  if (!from || (shift && key !== 'Enter')) return;
  const size = { down: period.length, across: question.rows.length };
  const place = placeAfter(from, { key, shift, caret: caretOf(target) }, size);
  if (!place) return;
  // Enter would send the form.
  event.preventDefault();
  const cell = cellIn(currentTarget, question, question.rows[place.across] ?? '', period[place.down] ?? '');
  cell?.focus();
  cell?.select();
}

function caretOf({ selectionStart, selectionEnd, value }: HTMLInputElement): Key['caret'] {
  const isAtStart = selectionStart === 0;
  const isAtEnd = selectionEnd === value.length;
  if (isAtStart && isAtEnd) return 'both';
  if (selectionStart !== selectionEnd) return 'inside';
  return isAtStart ? 'start' : isAtEnd ? 'end' : 'inside';
}
