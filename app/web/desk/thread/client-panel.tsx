import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Panel } from '#app/web/desk/parts/head.tsx';
import { useRight } from '#app/web/desk/rights/right-now.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { ThreadData } from './shown-thread.server.ts';
import type { Around } from './thread.queries.server.ts';

/** Who asks, of which company, by what right; and what else there is of that company. */
export function ClientPanel({ page }: { page: ThreadData }) {
  const { deskThreads, desk, paths } = useWords();
  const words = deskThreads.side;
  const { thread, client, company, around } = page;
  const rows: [string, ReactNode][] = [
    [words.name, client?.name ?? words.gone],
    ...(client
      ? [
          [words.address, <a href={`mailto:${client.address}`}>{client.address}</a>] as [string, ReactNode],
          [words.phone, client.phone] as [string, ReactNode],
        ]
      : []),
    [words.company, company && <Link to={paths.deskCompany(company.id)}>{company.name}</Link>],
    [words.right, useRight(page.right)],
    [words.usual, company?.consultant],
    ...(page.lead
      ? [[words.lead, <Link to={paths.deskLead(page.lead.id)}>{page.lead.reference}</Link>] as [string, ReactNode]]
      : []),
  ];
  return (
    <Panel id="client" heading={words.client}>
      <dl className="mt-2">
        {rows.map(([label, value]) => (
          <div key={label} className="grid grid-cols-[6rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2">
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="wrap-anywhere">{value || <span className="text-soft">{desk.unknown}</span>}</dd>
          </div>
        ))}
      </dl>
      <p className="print:hidden">
        <Link to={paths.deskThread(thread.id, '/company')} className="way">
          {deskThreads.company.change}
        </Link>
      </p>
      {around && <OfCompany around={around} />}
    </Panel>
  );
}

function OfCompany({ around: { leads, questionnaires, threads } }: { around: Around }) {
  const { deskThreads, deskQuestionnaires, today, paths } = useWords();
  const words = deskThreads.side;
  const parts = [
    {
      heading: words.threads,
      rows: threads.map((one) => ({ ...one, href: paths.deskThread(one.id), said: deskThreads.states[one.state] })),
    },
    {
      heading: words.leads,
      rows: leads.map((one) => ({ ...one, href: paths.deskLead(one.id), said: today.states[one.state] })),
    },
    {
      heading: words.questionnaires,
      rows: questionnaires.map((one) => ({
        ...one,
        href: paths.deskQuestionnaire(one.id),
        said: deskQuestionnaires.states[one.state],
      })),
    },
  ].filter(({ rows }) => rows.length > 0);
  if (parts.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 text-lg">{words.around}</h3>
      {parts.map(({ heading, rows }) => (
        <div key={heading} className="mt-1">
          <p className="text-sm text-soft">{heading}</p>
          <ul>
            {rows.map(({ id, reference, href, said }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-3">
                <Link to={href} className="py-1 whitespace-nowrap tabular-nums">
                  {reference}
                </Link>
                <span className="text-sm text-soft">{said}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
