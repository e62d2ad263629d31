import { untilOf } from '#app/office/due.ts';
import { useLocation } from '@remix-run/react';
import { useState } from 'react';
import type { SavedView } from '#app/office/saved-view.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { dayAndMonth } from '#app/words/moment.ts';
import { formatCount } from '#app/words/number.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { plural } from '#app/words/plural.ts';
import { useWords } from '#app/web/parts/words.ts';
import { DueMark } from '../parts/due.tsx';
import { ExportLinks } from '../parts/export-links.tsx';
import { Filters } from '../parts/filters.tsx';
import { DeskHead } from '../parts/head.tsx';
import { List, type ListColumn } from '../parts/list.tsx';
import { Found, Pages } from '../parts/pages.tsx';
import { asked, withQuery } from '../parts/query.ts';
import { SearchNotes } from '../parts/search-notes.tsx';
import { Looks, Views } from './around-list.tsx';
import { filterFields } from './filter-fields.ts';
import { leadOrders, mostExported, type LeadOrder } from './lead-filter.ts';
import type { FoundLeads, LeadRow } from './leads.queries.server.ts';
import { Together } from './together-form.tsx';

export interface LeadsPageProps extends FoundLeads {
  now: number;
  colleagues: { id: string; name: string }[];
  views: SavedView[];
  mayExport: boolean;
  /** Why what was asked to be done with many was not. */
  refused?: string | undefined;
}

export function LeadsPage({ rows, of, corrected, isCut, now, colleagues, views, mayExport, refused }: LeadsPageProps) {
  const words = useWords();
  const { deskLeads, paths } = words;
  const [ticked, setTicked] = useState(0);
  return (
    <>
      <DeskHead title={deskLeads.title}>
        <Looks />
      </DeskHead>
      <Views views={views} />
      <Filters
        filters={filterFields(words, colleagues, false)}
        search={{ name: 'q', label: deskLeads.filters.q }}
        kept={['order']}
      />
      <SearchNotes corrected={corrected} isCut={isCut} />
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-6">
        <Found of={of} />
        {mayExport && of.count > 0 && (
          <ExportLinks path={paths.deskLeadsExport} most={mostNote(words, of.count, words.locale)} />
        )}
      </div>
      <List
        caption={deskLeads.title}
        head={{ title: deskLeads.columns.reference }}
        columns={useColumns(now)}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={({ reference }) => reference}
        hrefOf={({ id }) => paths.deskLead(id)}
        selection={{
          ...{ form: 'together', name: 'lead', onChange: setTicked },
          valueOf: ({ id, version }) => `${id}.${String(version)}`,
        }}
        empty={deskLeads.empty}
      />
      <Pages of={of} />
      {of.count > 0 && <Together ticked={ticked} of={of} colleagues={colleagues} refused={refused} />}
    </>
  );
}

function useColumns(now: number): ListColumn<LeadRow>[] {
  const { deskLeads, desk, locale } = useWords();
  const order = useOrders();
  const { columns } = deskLeads;
  return [
    {
      ...{ name: 'company', title: columns.company, order: order('company') },
      cell: ({ company, name, kind }) => (
        <div className="min-w-36">
          {company ?? <span className="text-soft">{desk.unknown}</span>}
          <span className="block text-sm text-soft">{`${name}\u00a0· ${deskLeads.kinds[kind]}`}</span>
        </div>
      ),
    },
    {
      ...{ name: 'subscribers', title: columns.subscribers, align: 'end', order: order('size') },
      cell: ({ subscribers }) => (subscribers === null ? '—' : formatCount(locale, subscribers)),
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state }) => <span className="tag">{deskLeads.states[state]}</span>,
    },
    {
      ...{ name: 'assignee', title: columns.assignee },
      cell: ({ assignee }) => assignee ?? <span className="text-soft">{desk.nobody}</span>,
    },
    {
      ...{ name: 'waiting', title: columns.waiting, order: order('waiting') },
      cell: ({ answerBy }) => <DueMark until={untilOf(answerBy)} now={now} />,
    },
    {
      ...{ name: 'since', title: columns.since, order: order('age') },
      cell: ({ createdAt }) => (
        <span className="whitespace-nowrap tabular-nums">
          {dayAndMonth(locale, dayInMoscow(createdAt), dayInMoscow(now))}
        </span>
      ),
    },
  ];
}

/** Which way each order goes at first: what waits longest, the newest, the largest, from A. */
const goesUp = { waiting: true, age: false, size: false, company: true } as const satisfies Record<LeadOrder, boolean>;

/** A title sorts by its column, and pressed again turns the list round. */
function useOrders(): (order: LeadOrder) => NonNullable<ListColumn<LeadRow>['order']> {
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  const now = query.get('order') ?? '';
  const current = leadOrders.find((one) => one === now.replace(/^-/, '')) ?? 'waiting';
  return (order) => {
    const isCurrent = order === current;
    const isReversed = isCurrent && now.startsWith('-');
    const next = isCurrent && !isReversed ? `-${order}` : order;
    const href = asked(pathname, withQuery(search.slice(1), { order: next === 'waiting' ? null : next }));
    return { href, is: !isCurrent ? 'none' : goesUp[order] === isReversed ? 'descending' : 'ascending' };
  };
}

/** Told to whoever may soon find more than a table holds. */
function mostNote({ deskLeads }: Words, count: number, locale: Locale): string | undefined {
  if (count < mostExported / 2) return undefined;
  return deskLeads.export.most(plural(locale, mostExported, deskLeads.ofLeads));
}
