import { Form, Link, useLocation, useSearchParams } from '@remix-run/react';
import { useWords } from '#app/web/parts/words.ts';
import { asked, withQuery } from './query.ts';

/** One question to a list, answered by a choice; `''` is the answer that leaves it out. */
export interface Filter {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

/**
 * What a list is asked for: a plain form that puts all of it into the address, and below it what is asked at present, each
 * with a way to leave it out. `kept` are parameters that stay as they are: the order, for one.
 */
export function Filters({
  filters,
  search,
  kept = [],
}: {
  filters: readonly Filter[];
  search?: { name: string; label: string };
  kept?: readonly string[];
}) {
  const { lists } = useWords();
  const { pathname, search: query } = useLocation();
  const [params] = useSearchParams();
  return (
    <div className="mt-4 print:hidden">
      {/* The key makes its fields anew when the list is asked for otherwise by a link. */}
      <Form method="get" action={pathname} key={query} role="search" aria-label={lists.filter} className="filters">
        {search && (
          <label className="col-span-full text-sm text-soft">
            {search.label}
            <input type="search" name={search.name} defaultValue={params.get(search.name) ?? ''} className="input" />
          </label>
        )}
        {filters.map((filter) => (
          <label key={filter.name} className="text-sm text-soft">
            {filter.label}
            <select name={filter.name} defaultValue={params.get(filter.name) ?? ''} className="input">
              {filter.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
        {kept.map((name) => {
          const value = params.get(name);
          return value === null ? null : <input key={name} type="hidden" name={name} value={value} />;
        })}
        <button className="button quiet">{lists.show}</button>
      </Form>
      <Chips filters={filters} {...(search && { search })} />
    </div>
  );
}

function Chips({ filters, search }: { filters: readonly Filter[]; search?: { name: string; label: string } }) {
  const { lists } = useWords();
  const { pathname, search: query } = useLocation();
  const [params] = useSearchParams();
  const wanted = search ? (params.get(search.name)?.trim() ?? '') : '';
  const set = [
    ...(search && wanted ? [{ name: search.name, text: `«${wanted}»` }] : []),
    ...filters.flatMap(({ name, label, options }) => {
      const value = params.get(name) ?? '';
      const chosen = options.find((option) => option.value === value);
      return value && chosen ? [{ name, text: `${label}: ${chosen.label}` }] : [];
    }),
  ];
  if (set.length === 0) return null;
  const without = (...names: string[]) =>
    asked(pathname, withQuery(query.slice(1), Object.fromEntries(names.map((name) => [name, null]))));
  return (
    <ul aria-label={lists.asked} className="mt-2 flex flex-wrap gap-x-2">
      {set.map(({ name, text }) => (
        <li key={name}>
          <Link to={without(name)} aria-label={lists.leaveOut(text)} className="chip">
            {text} <span aria-hidden="true">×</span>
          </Link>
        </li>
      ))}
      {set.length > 1 && (
        <li>
          <Link to={without(...set.map(({ name }) => name))} className="way text-sm">
            {lists.leaveOutAll}
          </Link>
        </li>
      )}
    </ul>
  );
}
