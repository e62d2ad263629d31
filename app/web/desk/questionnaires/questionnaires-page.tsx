import { isOpen } from '#app/questionnaires/questionnaire-state.ts';
import { DueMark } from '#app/web/desk/parts/due.tsx';
import { Filters } from '#app/web/desk/parts/filters.tsx';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { List, type ListColumn } from '#app/web/desk/parts/list.tsx';
import type { PageOf } from '#app/web/desk/parts/page-of.ts';
import { Found, Pages } from '#app/web/desk/parts/pages.tsx';
import { When } from '#app/web/parts/numbers.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { formatCount } from '#app/words/number.ts';
import { shownStates } from './questionnaires-asked.ts';
import type { QuestionnaireRow } from './questionnaires.queries.server.ts';

interface QuestionnairesProps {
  page: PageOf;
  rows: QuestionnaireRow[];
  consultants: { id: string; name: string }[];
  /** Who looks at the list. */
  me: string;
  now: number;
}

export function QuestionnairesPage({ page, rows, consultants, me, now }: QuestionnairesProps) {
  const { deskQuestionnaires, paths } = useWords();
  const words = deskQuestionnaires.list;
  return (
    <>
      <DeskHead title={deskQuestionnaires.title} />
      <Filters filters={useFilters(consultants, me)} />
      <div className="mt-4">
        <Found of={page} />
      </div>
      <List
        caption={words.caption}
        head={{ title: words.columns.reference }}
        columns={useColumns(now)}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={({ reference }) => reference}
        hrefOf={({ id }) => paths.deskQuestionnaire(id)}
        empty={words.empty}
      />
      <Pages of={page} />
    </>
  );
}

function useFilters(consultants: QuestionnairesProps['consultants'], me: string) {
  const { deskQuestionnaires } = useWords();
  const { filters, any } = deskQuestionnaires.list;
  const colleagues = consultants.filter(({ id }) => id !== me);
  return [
    {
      name: 'state',
      label: filters.state,
      options: [
        { value: '', label: any.state },
        ...shownStates.map((value) => ({ value, label: deskQuestionnaires.states[value] })),
      ],
    },
    {
      name: 'consultant',
      label: filters.consultant,
      options: [
        { value: '', label: any.consultant },
        { value: me, label: any.mine },
        ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
  ];
}

function useColumns(now: number): ListColumn<QuestionnaireRow>[] {
  const { deskQuestionnaires, locale } = useWords();
  const { columns, withColleague: atColleagues } = deskQuestionnaires.list;
  return [
    { name: 'company', title: columns.company, cell: ({ company }) => company },
    { name: 'state', title: columns.state, cell: ({ state }) => deskQuestionnaires.states[state] },
    {
      name: 'ready',
      title: columns.ready,
      cell: ({ ready, withColleague }) => (
        <>
          {formatCount(locale, ready)}
          {withColleague > 0 && (
            <span className="text-soft"> · {atColleagues(formatCount(locale, withColleague))}</span>
          )}
        </>
      ),
    },
    { name: 'consultant', title: columns.consultant, cell: ({ consultant }) => consultant },
    {
      name: 'due',
      title: columns.due,
      cell: ({ state, dueOn }) =>
        isOpen(state) ? <DueMark until={dueOn === null ? null : { on: dueOn }} now={now} /> : '—',
    },
    {
      name: 'changed',
      title: columns.changed,
      align: 'end',
      cell: ({ changedAt }) => <When day={dayInMoscow(changedAt)} />,
    },
  ];
}
