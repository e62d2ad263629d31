import { Link, useLocation } from '@remix-run/react';
import type { SavedView } from '#app/office/saved-view.ts';
import { formatCount } from '#app/words/number.ts';
import { useWords } from '#app/web/parts/words.ts';
import { Filters } from '../parts/filters.tsx';
import { DeskHead } from '../parts/head.tsx';
import { useHydrated } from '#app/web/parts/hydrated.ts';
import { asked, withQuery } from '../parts/query.ts';
import { SearchNotes } from '../parts/search-notes.tsx';
import { Looks, Views } from './around-list.tsx';
import type { Board } from './board.queries.server.ts';
import { CardList } from './card.tsx';
import { DraggedCards } from './dragged-cards.tsx';
import { filterFields } from './filter-fields.ts';

export interface BoardRefused {
  refused: 'changed' | 'not-possible' | 'unknown';
  reference: string;
}

export interface BoardPageProps extends Board {
  now: number;
  colleagues: { id: string; name: string }[];
  views: SavedView[];
  refused: BoardRefused | undefined;
}

export function BoardPage({ columns, closed, corrected, isCut, now, colleagues, views, refused }: BoardPageProps) {
  const words = useWords();
  const { deskLeads, locale } = words;
  const hrefOf = useListHref();
  const isHydrated = useHydrated();
  const Cards = isHydrated ? DraggedCards : CardList;
  return (
    <>
      {/* Where this is, react-aria puts no style of its own in, which our policy would refuse; the rule stands in rooms.css. */}
      <span hidden id="react-aria-pressable-style" />
      <DeskHead title={deskLeads.board.title}>
        <Looks />
      </DeskHead>
      <Views views={views} />
      <Filters filters={filterFields(words, colleagues, true)} search={{ name: 'q', label: deskLeads.filters.q }} />
      <SearchNotes corrected={corrected} isCut={isCut} />
      {refused && (
        <p role="alert" className="mt-4 max-w-prose border-l-3 border-bad pl-3 font-semibold text-bad">
          {deskLeads.board.refused[refused.refused](refused.reference)}
        </p>
      )}
      <p className="hint mt-3 print:hidden">{deskLeads.board.hint}</p>
      <div className="mt-3 grid gap-x-4 gap-y-6 sm:grid-cols-2 xl:grid-cols-4">
        {columns.map(({ state, count, cards }) => (
          <section key={state} aria-labelledby={`in-${state}`} className="panel min-w-0">
            <h2 id={`in-${state}`} className="flex justify-between text-lg">
              <span className="inline-block first-letter:uppercase">{deskLeads.states[state]}</span>
              <span className="text-soft tabular-nums">{formatCount(locale, count)}</span>
            </h2>
            <Cards state={state} cards={cards} now={now} />
            {count > cards.length && (
              <Link to={hrefOf(state)} className="way text-sm">
                {deskLeads.board.more(formatCount(locale, count - cards.length))}
              </Link>
            )}
          </section>
        ))}
      </div>
      <ul className="mt-6 flex flex-wrap gap-x-8 border-t border-line pt-3">
        {closed.map(({ state, count }) => (
          <li key={state}>
            <span className="inline-block first-letter:uppercase">{deskLeads.states[state]}</span>
            {' — '}
            <Link to={hrefOf(state)} className="way">
              {deskLeads.board.all(formatCount(locale, count))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The same question as a list of one state. */
function useListHref(): (state: string) => string {
  const { paths } = useWords();
  const { search } = useLocation();
  return (state) => asked(paths.deskLeads, withQuery(search.slice(1), { state }));
}
