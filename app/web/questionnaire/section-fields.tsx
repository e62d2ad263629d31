import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Filled } from '#app/questionnaires/filled.ts';
import { whole, type Question, type Section } from '#app/questionnaires/question.ts';
import { ChoiceField } from './choice-field.tsx';
import { LineField } from './line-field.tsx';
import { ListField } from './list-field.tsx';
import { MonthsField } from './months-field.tsx';
import { useNaming } from './naming.ts';
import { ProvenanceFields } from './provenance-fields.tsx';
import type { Shown } from './shown.ts';

interface SectionFieldsProps {
  /** One of `filled.sections`: with the questions that appear. */
  section: Section;
  filled: Filled;
  /** What the consultant has marked, above a question, by its key. */
  marks?: ReadonlyMap<string, ReactNode>;
  /** Who answered a question and when, below it, by its key. */
  answered?: ReadonlyMap<string, ReactNode>;
  /** The list of which more rows were asked for without script. */
  moreRowsOf?: string | undefined;
  /** Where the section is that asks for the last month. */
  periodHref: string;
}

/** The body of the form of one section: whatever is typed is shown as it was typed. */
export function SectionFields({ section, filled, marks, answered, moreRowsOf, periodHref }: SectionFieldsProps) {
  const naming = useNaming();
  const shown = useMemo(() => ({ ...naming, filled }), [naming, filled]);
  return (
    <>
      {/* Enter in a field presses the first button of its form: that must not be one that asks for more rows. */}
      <button type="submit" hidden />
      {section.questions.map((question) => {
        const [mark, by] = [marks?.get(question.key), answered?.get(question.key)];
        return (
          <div key={question.key} className={isTable(question) ? '' : 'max-w-3xl'}>
            {mark && <div className="mt-6 -mb-3 border-l-4 border-warn bg-surface px-4 py-3">{mark}</div>}
            <QuestionField
              question={question}
              shown={shown}
              isMoreAsked={moreRowsOf === question.key}
              periodHref={isAskedHere(section) ? '#base.lastMonth' : periodHref}
            />
            {by && <p className="hint mt-1">{by}</p>}
          </div>
        );
      })}
    </>
  );
}

interface QuestionFieldProps {
  question: Question;
  shown: Shown;
  isMoreAsked: boolean;
  periodHref: string;
}

function QuestionField({ question, shown, isMoreAsked, periodHref }: QuestionFieldProps) {
  switch (question.is) {
    case 'text':
    case 'month':
      return <LineField question={question} shown={shown} />;
    case 'choice':
    case 'choices':
      return <ChoiceField question={question} shown={shown} />;
    case 'months':
      return <MonthsField question={question} shown={shown} periodHref={periodHref} />;
    case 'number':
      return (
        <>
          <LineField question={question} shown={shown} />
          <ProvenanceFields question={question} part={whole} shown={shown} />
        </>
      );
    case 'list':
      return (
        <>
          <ListField question={question} shown={shown} isMoreAsked={isMoreAsked} />
          {question.columns.some(({ is }) => is === 'number') && (
            <ProvenanceFields question={question} part={whole} shown={shown} />
          )}
        </>
      );
  }
}

/** What takes the whole width. */
function isTable({ is }: Question): boolean {
  return is === 'months' || is === 'list';
}

function isAskedHere({ questions }: Section): boolean {
  return questions.some(({ key }) => key === 'base.lastMonth');
}
