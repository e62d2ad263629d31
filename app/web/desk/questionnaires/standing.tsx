import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { DueMark } from '#app/web/desk/parts/due.tsx';
import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';
import type { OverviewShown } from './overview.tsx';
import { useDeskWays } from './use-desk-ways.ts';

const formats = ['pdf', 'xlsx', 'csv', 'json'] as const;

/** Who has it, until when, how it agrees with itself, and what can be done with all of it. */
export function Standing({ shown }: { shown: OverviewShown }) {
  const words = useWords().deskQuestionnaires.standing;
  const { head, note } = shown;
  const ways = useDeskWays(head.id);
  return (
    <>
      <dl className="mt-2">
        {useFacts(shown).map(([label, value]) => (
          <div key={label} className="border-b border-line py-2">
            <dt className="text-sm text-soft">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {note !== '' && (
          <div className="border-b border-line py-2">
            <dt className="text-sm text-soft">{words.note}</dt>
            <dd className="whitespace-pre-line">{note}</dd>
          </div>
        )}
      </dl>
      <p className="mt-3 text-sm print:hidden">
        <span className="text-soft">{words.takeAway}: </span>
        {formats.map((format) => (
          <a key={format} href={ways.copy(format)} download className="way mr-3">
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      {head.state === 'submitted' && (
        <p className="mt-3 print:hidden">
          <Link to={ways.at('/return')} className="button quiet">
            {words.return}
          </Link>
        </p>
      )}
    </>
  );
}

function useFacts(shown: OverviewShown): (readonly [string, ReactNode])[] {
  const { deskQuestionnaires, paths, locale } = useWords();
  const words = deskQuestionnaires.standing;
  const { head, checks, dueOn, createdAt, submittedAt, submissions, owner, consultant, now } = shown;
  const count = (figure: number) => formatCount(locale, figure);
  const company = (
    <Link to={paths.deskCompany(head.companyId)} className="way">
      {head.company}
    </Link>
  );
  const differs = words.differs(count(checks.errs), count(checks.asks), count(checks.explained));
  const checked = (
    <Link to={paths.deskQuestionnaire(head.id, '/checks')} className="way">
      {`${words.agrees(count(checks.agrees))}, ${differs}`}
    </Link>
  );
  return [
    [words.company, company],
    [words.state, deskQuestionnaires.states[head.state]],
    [words.owner, owner ?? words.nobody],
    [words.consultant, consultant],
    [words.invitedOn, <When key="invited" day={dayInMoscow(createdAt)} />],
    submittedAt === null
      ? [words.dueOn, dueOn === null ? words.noDue : <DueMark key="due" until={{ on: dueOn }} now={now} />]
      : [words.submittedOn, <When key="submitted" day={dayInMoscow(submittedAt)} />],
    ...(submissions > 1 ? ([[words.submissions, count(submissions)]] as const) : []),
    [words.contradictions, checked],
  ];
}
