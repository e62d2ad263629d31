import { Link, useLocation } from '@remix-run/react';
import { dayInMoscow } from '#app/words/day.ts';
import { dayAndMonth, formatMoment } from '#app/words/moment.ts';
import { formatCount } from '#app/words/number.ts';
import { useWords } from '#app/web/parts/words.ts';
import { Filters } from '../parts/filters.tsx';
import { DeskHead } from '../parts/head.tsx';
import { List, type ListColumn } from '../parts/list.tsx';
import { Found, Pages } from '../parts/pages.tsx';
import { SearchNotes } from '../parts/search-notes.tsx';
import { asked, tidyQuery } from '../parts/query.ts';
import { LeftMark } from '../thread/left-mark.tsx';
import { threadFilters } from './filter-fields.ts';
import type { ThreadsData } from './threads.tsx';

type Row = ThreadsData['rows'][number];

/** The queue: what is due first. */
export function ThreadsPage(page: ThreadsData) {
  const words = useWords();
  const { deskThreads, paths } = words;
  const { of, rows, now } = page;
  return (
    <>
      <DeskHead title={deskThreads.title}>
        <Link to={paths.deskSavedAnswers} className="button quiet">
          {deskThreads.list.savedAnswers}
        </Link>
      </DeskHead>
      <Views counts={page.counts} />
      <Filters filters={threadFilters(words, page)} search={{ name: 'q', label: deskThreads.list.search }} />
      <SearchNotes corrected={page.corrected} isCut={page.isCut} />
      <div className="mt-4">
        <Found of={of} />
      </div>
      <List
        caption={deskThreads.list.caption}
        head={{ title: deskThreads.list.columns.number }}
        columns={useColumns(now)}
        rows={rows}
        idOf={({ id }) => id}
        nameOf={({ number }) => number}
        hrefOf={({ id }) => paths.deskThread(id)}
        empty={deskThreads.list.empty}
      />
      <Pages of={of} />
    </>
  );
}

const names = ['q', 'state', 'assignee', 'topic', 'company', 'due'] as const;

/** Ready views, each with how many it holds. */
function Views({ counts }: { counts: ThreadsData['counts'] }) {
  const { deskThreads, locale } = useWords();
  const { pathname, search } = useLocation();
  const words = deskThreads.list.views;
  const current = tidyQuery(new URLSearchParams(search), names);
  const all = [
    { name: words.mine, query: 'assignee=mine', count: counts.mine },
    { name: words.nobody, query: 'assignee=nobody', count: counts.nobody },
    { name: words.all, query: '', count: counts.all },
    { name: words.late, query: 'due=late', count: counts.late },
  ];
  return (
    <nav aria-label={words.label} className="mt-2 flex flex-wrap gap-x-4 text-sm print:hidden">
      {all.map(({ name, query, count }) => (
        <Link
          key={name}
          to={asked(pathname, query)}
          aria-current={query === current ? 'page' : undefined}
          className="look"
        >
          {name} <span className="tabular-nums">{formatCount(locale, count)}</span>
        </Link>
      ))}
    </nav>
  );
}

function useColumns(now: number): ListColumn<Row>[] {
  const { deskThreads } = useWords();
  const { columns, held, nobody } = deskThreads.list;
  return [
    {
      name: 'subject',
      title: columns.subject,
      cell: ({ subject, client, company }) => (
        <div className="min-w-44">
          <span className="wrap-anywhere">{subject}</span>
          <span className="block text-sm text-soft">{[company, client].filter(Boolean).join('\u00a0· ')}</span>
        </div>
      ),
    },
    {
      name: 'left',
      title: columns.left,
      cell: (row) => <Left row={row} />,
    },
    {
      name: 'state',
      title: columns.state,
      cell: ({ state, assignee, held: count }) => (
        <>
          <span className="tag whitespace-nowrap">{deskThreads.states[state]}</span>
          <span className={`block ${assignee === null ? 'text-soft' : ''}`}>{assignee ?? nobody}</span>
          {count > 0 && <span className="block text-sm font-semibold">{held(String(count))}</span>}
        </>
      ),
    },
    { name: 'last', title: columns.last, cell: (row) => <LastWord row={row} now={now} /> },
  ];
}

function Left({ row: { left, state, snoozedUntil } }: { row: Row }) {
  const { deskThreads, locale } = useWords();
  if (state === 'snoozed' && snoozedUntil !== null) {
    return <span className="text-soft">{deskThreads.left.snoozed(formatMoment(locale, snoozedUntil))}</span>;
  }
  return left ? (
    <LeftMark left={left} />
  ) : (
    <span className="text-soft">{state === 'waiting' ? '—' : deskThreads.left.none}</span>
  );
}

function LastWord({ row: { lastKind, lastName, lastAt, lastSaid }, now }: { row: Row; now: number }) {
  const { deskThreads, locale } = useWords();
  if (lastKind === null || lastAt === null) return <span className="text-soft">—</span>;
  const today = dayInMoscow(now);
  return (
    <div className="min-w-44">
      <span className="line-clamp-2 wrap-anywhere">{lastSaid}</span>
      <span className="block text-sm text-soft">
        {`${deskThreads.kinds[lastKind]}, ${lastName ?? ''}\u00a0· `}
        <time dateTime={new Date(lastAt).toISOString()} className="whitespace-nowrap tabular-nums">
          {dayAndMonth(locale, dayInMoscow(lastAt), today)}
        </time>
      </span>
    </div>
  );
}
