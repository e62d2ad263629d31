import { rowOf } from '#app/questionnaires/filled.ts';
import { entryOf } from '#app/questionnaires/answers.ts';
import { isUnknown, worthOf } from '#app/questionnaires/provenance.ts';
import type { MonthsQuestion } from '#app/questionnaires/question.ts';
import { formatCount } from '#app/words/number.ts';
import type { Shown } from './shown.ts';
import { worthText } from './worth-text.ts';

/** A year of months fits on a page of paper. */
const monthsInTable = 12;

/** A table by month, to be read: a year at a time, and where each of its rows comes from. */
export function MonthsAnswer({ question, shown }: { question: MonthsQuestion; shown: Shown }) {
  const { filled, names } = shown;
  const { key, rows } = question;
  const years = Array.from({ length: Math.ceil(filled.period.length / monthsInTable) }, (_, index) =>
    filled.period.slice(index * monthsInTable, (index + 1) * monthsInTable),
  );
  const given = rows.filter((row) => rowOf(filled, key, row).size > 0);
  const isWorthSaying = (row: string) => given.includes(row) || isUnknown(entryOf(filled.answers, key), row);
  const worths = rows.filter(isWorthSaying).flatMap((row) => {
    const worth = worthText(worthOf(filled.answers, key, row), shown);
    return worth === undefined ? [] : [{ row, worth }];
  });
  return (
    <>
      {(given.length > 0 ? years : []).map((months) => (
        <MonthsOfYear key={months[0]} question={question} rows={given} months={months} shown={shown} />
      ))}
      {worths.length > 0 && (
        <ul className="hint mt-2">
          {worths.map(({ row, worth }) => (
            <li key={row}>{`${names.row(key, row)}: ${worth}`}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface MonthsOfYearProps {
  question: MonthsQuestion;
  rows: string[];
  months: string[];
  shown: Shown;
}

function MonthsOfYear({ question: { key }, rows, months, shown }: MonthsOfYearProps) {
  const { filled, names, words, locale } = shown;
  const [first = '', last = ''] = [months[0], months.at(-1)];
  const label = `${names.question(key).label}, ${names.month(first)}\u00a0— ${names.month(last)}`;
  return (
    <div role="region" aria-label={label} tabIndex={0} className="read-sheet">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{words.form.month}</span>
            </th>
            {months.map((month) => (
              <th key={month} scope="col">
                <span aria-hidden="true">{`${month.slice(5)}.${month.slice(0, 4)}`}</span>
                <span className="sr-only">{names.month(month)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const numbers = rowOf(filled, key, row);
            return (
              <tr key={row}>
                <th scope="row">{names.row(key, row)}</th>
                {months.map((month) => (
                  <td key={month}>{formatCount(locale, numbers.get(month) ?? NaN, 2)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
