import { Link, useLocation } from '@remix-run/react';
import { formatCount } from '#app/words/number.ts';
import { useWords } from '#app/web/parts/words.ts';
import type { PageOf } from './page-of.ts';
import { asked, withQuery } from './query.ts';

/** How many were found and which of them are shown. */
export function Found({ of }: { of: PageOf }) {
  const { lists, locale } = useWords();
  const count = formatCount(locale, of.count);
  const total = of.isMore ? lists.moreThan(count) : count;
  return (
    <p role="status" className="text-sm text-soft tabular-nums">
      {of.count === 0
        ? lists.none
        : of.pages === 1 && !of.isMore
          ? lists.all(total)
          : lists.shown(formatCount(locale, of.from), formatCount(locale, of.to), total)}
    </p>
  );
}

/** The way to the pages before and after; nothing where there is only one. */
export function Pages({ of }: { of: PageOf }) {
  const { lists, locale } = useWords();
  const { pathname, search } = useLocation();
  if (of.pages === 1) return null;
  const hrefOf = (page: number) =>
    asked(pathname, withQuery(search.slice(1), { page: page === 1 ? null : String(page) }));
  return (
    <nav aria-label={lists.pages} className="mt-4 flex flex-wrap items-baseline gap-x-6 print:hidden">
      {of.page > 1 && (
        <Link to={hrefOf(of.page - 1)} rel="prev" className="way">
          <span aria-hidden="true">← </span>
          {lists.previous}
        </Link>
      )}
      <span className="text-sm text-soft tabular-nums">
        {lists.page(formatCount(locale, of.page), formatCount(locale, of.pages))}
      </span>
      {of.page < of.pages && (
        <Link to={hrefOf(of.page + 1)} rel="next" className="way">
          {lists.next}
          <span aria-hidden="true"> →</span>
        </Link>
      )}
      {of.page === of.pages && of.isMore && <span className="text-sm text-soft">{lists.narrow}</span>}
    </nav>
  );
}
