import { Link } from '@remix-run/react';
import { formatCount } from '#app/words/number.ts';
import { DueMark } from '#app/web/desk/parts/due.tsx';
import { List, type ListColumn } from '#app/web/desk/parts/list.tsx';
import { useWords } from '#app/web/parts/words.ts';
import type { MyLead } from './today.queries.server.ts';

/** One's open leads in short: what waits for us first, then what waits for the client. */
export function MyLeads({ leads, now }: { leads: MyLead[]; now: number }) {
  const { today, locale, paths } = useWords();
  const { columns, heading, none, client, all } = today.leads;
  const shown: ListColumn<MyLead>[] = [
    { name: 'company', title: columns.company, cell: ({ company, name }) => company ?? name },
    {
      name: 'subscribers',
      title: columns.subscribers,
      align: 'end',
      cell: ({ subscribers }) => (subscribers === null ? '—' : formatCount(locale, subscribers)),
    },
    { name: 'state', title: columns.state, cell: ({ state }) => today.states[state] },
    {
      name: 'waits',
      title: columns.waits,
      align: 'end',
      cell: ({ answerBy }) =>
        answerBy === null ? (
          <span className="text-soft">{client}</span>
        ) : (
          <DueMark until={{ at: answerBy }} now={now} />
        ),
    },
  ];
  return (
    <>
      <List
        caption={heading}
        head={{ title: columns.reference }}
        columns={shown}
        rows={leads}
        idOf={({ id }) => id}
        nameOf={({ reference }) => reference}
        hrefOf={({ id }) => paths.deskLead(id)}
        empty={none}
      />
      <p className="mt-2">
        <Link to={paths.deskLeads} className="way">
          {all}
        </Link>
      </p>
    </>
  );
}
