import { Link } from '@remix-run/react';
import { isOpen } from '#app/questionnaires/questionnaire-state.ts';
import { DueMark } from '#app/web/desk/parts/due.tsx';
import type { QuestionnaireRow } from '#app/web/desk/questionnaires/questionnaires.queries.server.ts';
import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';

interface CompanyQuestionnairesProps {
  companyId: string;
  questionnaires: QuestionnaireRow[];
  now: number;
}

/** The questionnaires of a company, the last first; where none is open it can be invited to one. */
export function CompanyQuestionnaires({ companyId, questionnaires, now }: CompanyQuestionnairesProps) {
  const { deskQuestionnaires, paths } = useWords();
  const words = deskQuestionnaires.company;
  const hasOpen = questionnaires.some(({ state }) => isOpen(state));
  return (
    <>
      {questionnaires.length === 0 && <p className="mt-2 text-soft">{words.none}</p>}
      <ul className="mt-1">
        {questionnaires.map(({ id, reference, state, dueOn, consultant, changedAt }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 border-b border-line py-2">
            <Link to={paths.deskQuestionnaire(id)} className="py-1 font-semibold whitespace-nowrap tabular-nums">
              {reference}
            </Link>
            <span>{deskQuestionnaires.states[state]}</span>
            {isOpen(state) && dueOn !== null && <DueMark until={{ on: dueOn }} now={now} />}
            <span className="text-sm text-soft">
              {consultant} · <When day={dayInMoscow(changedAt)} />
            </span>
          </li>
        ))}
      </ul>
      {!hasOpen && (
        <p className="mt-3">
          <Link to={paths.deskCompany(companyId, '/questionnaires/new')} className="button quiet">
            {words.invite}
          </Link>
        </p>
      )}
    </>
  );
}
