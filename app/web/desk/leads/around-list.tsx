import { Link, useLocation } from '@remix-run/react';
import type { SavedView } from '#app/office/saved-view.ts';
import { useWords } from '#app/web/parts/words.ts';
import { asked, tidyQuery, withQuery } from '../parts/query.ts';
import { filterNames } from './lead-filter.ts';

/** As a list or by state: the same question, looked at otherwise. */
export function Looks() {
  const { deskLeads, paths } = useWords();
  const { pathname, search } = useLocation();
  const query = tidyQuery(new URLSearchParams(search), filterNames);
  const looks = [
    { path: paths.deskLeads, label: deskLeads.looks.list, query },
    { path: paths.deskLeadsBoard, label: deskLeads.looks.board, query: withQuery(query, { state: null, order: null }) },
  ];
  return (
    <nav aria-label={deskLeads.looks.label} className="flex gap-4">
      {looks.map(({ path, label, query }) => (
        <Link key={path} to={asked(path, query)} aria-current={path === pathname ? 'page' : undefined} className="look">
          {label}
        </Link>
      ))}
    </nav>
  );
}

/** Ready views, one's own saved ones, and the way to save what is on the screen. */
export function Views({ views }: { views: readonly SavedView[] }) {
  const { deskLeads, paths } = useWords();
  const { pathname, search } = useLocation();
  const words = deskLeads.views;
  const current = tidyQuery(new URLSearchParams(search), filterNames);
  const all = [
    { id: 'mine', name: words.mine, query: 'assignee=mine' },
    { id: 'nobody', name: words.nobodys, query: 'assignee=nobody' },
    { id: 'late', name: words.overdue, query: 'due=late' },
    ...views,
  ];
  return (
    <nav aria-label={words.label} className="mt-2 flex flex-wrap gap-x-4 text-sm print:hidden">
      {all.map(({ id, name, query }) => (
        <Link
          key={id}
          to={asked(pathname, query)}
          aria-current={query === current ? 'page' : undefined}
          className="look"
        >
          {name}
        </Link>
      ))}
      <Link to={asked(paths.deskLeadsViews, current)} className="look text-soft">
        {current === '' ? words.manage : words.save}
      </Link>
    </nav>
  );
}
