import { useMemo, type ReactNode } from 'react';
import type { Filled } from '#app/questionnaires/filled.ts';
import { listMissing, type Missing } from '#app/questionnaires/progress.ts';
import { isUnknown, worthOf } from '#app/questionnaires/provenance.ts';
import { entryOf } from '#app/questionnaires/answers.ts';
import { whole, partsOf, type Question, type Section } from '#app/questionnaires/question.ts';
import { answerText } from './answer-text.ts';
import { ListAnswer } from './list-answer.tsx';
import { MonthsAnswer } from './months-answer.tsx';
import { useNaming } from './naming.ts';
import { placeOf } from './section-faults.ts';
import type { Shown } from './shown.ts';
import { worthText } from './worth-text.ts';

interface SectionAnswersProps {
  /** One of `filled.sections`. */
  section: Section;
  filled: Filled;
  /** A link to change the answer, by the key of its question. */
  change?: (key: string) => ReactNode;
  /** Who answered and when, or what the consultant has marked, by the key. */
  notes?: ReadonlyMap<string, ReactNode>;
}

/** What a section was answered with, as it was understood: to be checked, read and printed. */
export function SectionAnswers({ section, filled, change, notes }: SectionAnswersProps) {
  const naming = useNaming();
  const shown = useMemo(() => ({ ...naming, filled }), [naming, filled]);
  const missing = new Map(listMissing(filled).map((one) => [one.question, one]));
  return (
    <dl className="mt-4 border-t border-line">
      {section.questions.map((question) => (
        <div key={question.key} id={question.key} className={`answer ${isWide(question) ? 'wide' : ''}`}>
          <dt>{naming.names.question(question.key).label}</dt>
          <dd className="min-w-0">
            <Answer question={question} shown={shown} missing={missing.get(question.key)} />
            {notes?.get(question.key) && <div className="hint">{notes.get(question.key)}</div>}
          </dd>
          {change && <dd className="change print:hidden">{change(question.key)}</dd>}
        </div>
      ))}
    </dl>
  );
}

interface AnswerProps {
  question: Question;
  shown: Shown;
  missing: Missing | undefined;
}

function Answer({ question, shown, missing }: AnswerProps) {
  const { filled, words, names } = shown;
  const { form } = words;
  const { value = null, faults = [] } = filled.readings.get(question.key) ?? {};
  const worth = partsOf(question).includes(whole)
    ? worthText(worthOf(filled.answers, question.key, whole), shown)
    : undefined;
  const entry = entryOf(filled.answers, question.key);
  const isSaidUnknown = partsOf(question).some((part) => isUnknown(entry, part));
  return (
    <>
      {value === null && faults.length === 0 && !isSaidUnknown && (
        <p className={missing ? 'font-semibold text-warn' : 'text-soft'}>
          {missing ? form.read.needed : form.read.unanswered}
        </p>
      )}
      {value === null && isSaidUnknown && question.is !== 'months' && <p>{form.read.unknown}</p>}
      {(value !== null || isSaidUnknown) && <Given question={question} shown={shown} />}
      {missing?.why === 'incomplete' && (
        <p className="mt-1 font-semibold text-warn">
          {form.read.incomplete(missing.rows.map((row) => names.row(question.key, row)).join(', '))}
        </p>
      )}
      {faults.map(({ at, typed, fault }) => (
        <p key={`${fault} ${at.join('/')}`} className="mt-1 text-bad">
          {form.faultOf(placeOf(question, at, shown), typed, words.faults[fault])}
        </p>
      ))}
      {value !== null && worth !== undefined && <p className="hint">{worth}</p>}
    </>
  );
}

/** What was understood of an answer; nothing where there is none. */
export function Given({ question, shown }: Omit<AnswerProps, 'missing'>) {
  const value = shown.filled.readings.get(question.key)?.value;
  if (question.is === 'months') return <MonthsAnswer question={question} shown={shown} />;
  if (!value) return null;
  if (question.is === 'list' && value.is === 'list') {
    return <ListAnswer question={question} lines={value.lines} shown={shown} />;
  }
  return <p className="whitespace-pre-line">{answerText(question, value, shown)}</p>;
}

/** A table takes the whole width, under its name. */
function isWide({ is }: Question): boolean {
  return is === 'months' || is === 'list';
}
