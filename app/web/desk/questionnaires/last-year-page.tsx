import { useMemo } from 'react';
import type { Difference, YearOfRow } from '#app/questionnaires/compare-years.ts';
import type { Filled } from '#app/questionnaires/filled.ts';
import { findQuestion } from '#app/questionnaires/question.ts';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { Table } from '#app/web/parts/table.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { figureText } from '#app/web/questionnaire/answer-text.ts';
import { useNaming } from '#app/web/questionnaire/naming.ts';
import { Given } from '#app/web/questionnaire/section-answers.tsx';
import type { Shown } from '#app/web/questionnaire/shown.ts';
import { formatChange, formatCount } from '#app/words/number.ts';
import type { LastYearShown } from './last-year.tsx';
import { QuestionnaireHead } from './questionnaire-head.tsx';
import { typedText } from './typed-text.ts';

type Typed = Extract<Difference, { is: 'typed' }>;

/** What was counted stands in a table, then and now; what was written stands side by side. */
export function LastYearPage({ shown }: { shown: LastYearShown }) {
  const words = useWords().deskQuestionnaires.lastYear;
  const { head, previous, before, now, differences } = shown;
  const written = differences.filter((one) => one.is === 'typed');
  const rows = useNumbers(differences, before, now);
  const aligned = (title: string) => ({ title, align: 'end' as const });
  return (
    <>
      <QuestionnaireHead head={head} />
      <h2 className="mt-6 text-xl">{words.title}</h2>
      <p className="lead max-w-prose">{words.lead(previous.reference, head.reference)}</p>
      {differences.length === 0 && <p className="mt-4">{words.none}</p>}
      <div className="mt-6 grid grid-cols-1 gap-8">
        {rows.length > 0 && (
          <Panel id="numbers" heading={words.numbers}>
            <Table
              caption={words.caption}
              isCaptionHidden
              columns={[{ title: words.question }, aligned(words.before), aligned(words.now), aligned(words.by)]}
              rows={rows}
            />
          </Panel>
        )}
        {written.length > 0 && (
          <Panel id="others" heading={words.others}>
            <dl>
              {written.map((one) => (
                <Written key={one.question} one={one} before={before} now={now} />
              ))}
            </dl>
          </Panel>
        )}
      </div>
    </>
  );
}

/** A row for each number, and for each row of a table by month its mean for a month. */
function useNumbers(differences: readonly Difference[], before: Filled, now: Filled): string[][] {
  const { deskQuestionnaires, locale } = useWords();
  const words = deskQuestionnaires.lastYear;
  const naming = useNaming();
  const { names } = naming;
  const change = (by: number | null) => (by === null ? '—' : formatChange(locale, by, 1));
  const mean = (year: YearOfRow | null) => (year === null ? '—' : formatCount(locale, year.mean, 1));
  return differences.flatMap((one) => {
    const { label } = names.question(one.question);
    if (one.is === 'number') {
      const figure = (given: typeof one.now, filled: Filled) =>
        given === null ? '—' : figureText(given, one.unit, { ...naming, filled });
      return [[label, figure(one.before, before), figure(one.now, now), change(one.by)]];
    }
    if (one.is !== 'months') return [];
    return one.rows.map((row) => [
      `${label}: ${names.row(one.question, row.row)}, ${words.aMonth}`,
      ...[mean(row.before), mean(row.now), change(row.by)],
    ]);
  });
}

function Written({ one, before, now }: { one: Typed; before: Filled; now: Filled }) {
  const words = useWords().deskQuestionnaires.lastYear;
  const { names } = useNaming();
  const sides = [
    [words.before, before, one.before],
    [words.now, now, one.now],
  ] as const;
  return (
    <div className="border-b border-line py-3">
      <dt className="font-semibold">{names.question(one.question).label}</dt>
      <dd className="mt-1 grid grid-cols-1 gap-x-8 gap-y-2 md:grid-cols-2">
        {sides.map(([title, filled, typed]) => (
          <div key={title} className="min-w-0">
            <p className="text-sm text-soft">{title}</p>
            {typed === null ? (
              <p className="text-soft">{words.nothing}</p>
            ) : (
              <Answer question={one.question} filled={filled} typed={typed} />
            )}
          </div>
        ))}
      </dd>
    </div>
  );
}

/** As it was understood; what was not, or is asked no more, as it was typed. */
function Answer({ question, filled, typed }: { question: string; filled: Filled; typed: NonNullable<Typed['now']> }) {
  const naming = useNaming();
  const shown: Shown = useMemo(() => ({ ...naming, filled }), [naming, filled]);
  const asked = findQuestion(filled.edition, question);
  const isRead = asked !== undefined && (filled.readings.get(question)?.value ?? null) !== null;
  if (isRead) return <Given question={asked} shown={shown} />;
  return <p className="whitespace-pre-line">{typedText(typed)}</p>;
}
