import { Form, Link, useLocation } from '@remix-run/react';
import type { SavedView } from '#app/office/saved-view.ts';
import { FieldError, Labelled, tiesOf } from '#app/web/parts/field.tsx';
import { useWords } from '#app/web/parts/words.ts';
import { DeskHead } from '../parts/head.tsx';
import { asked } from '../parts/query.ts';
import { filterFields } from './filter-fields.ts';

export function ViewsPage({
  views,
  query,
  refused,
}: {
  views: SavedView[];
  query: string;
  refused: { name: string; error: string } | undefined;
}) {
  const { deskLeads, paths } = useWords();
  const words = deskLeads.views;
  return (
    <div className="max-w-prose">
      <DeskHead title={words.title} above={{ href: asked(paths.deskLeads, query), label: words.back }} />
      {(query !== '' || refused) && <SaveForm query={query} refused={refused} />}
      {views.length === 0 && <p className="mt-6">{words.none}</p>}
      <ul className="mt-6">
        {views.map((view) => (
          <SavedViewRow key={view.id} view={view} />
        ))}
      </ul>
    </div>
  );
}

function SaveForm({ query, refused }: { query: string; refused: { name: string; error: string } | undefined }) {
  const { deskLeads } = useWords();
  const { pathname, search } = useLocation();
  const words = deskLeads.views;
  const errors: Record<string, string> = words.errors;
  return (
    <Form method="post" action={pathname + search} className="panel mt-6">
      <h2 className="text-xl">{words.saving}</h2>
      <p className="mt-1 text-soft">{useSaid(query)}</p>
      <input type="hidden" name="query" value={query} />
      <Labelled id="name" label={words.name} hint={words.nameHint} required>
        {refused && <FieldError id="name-error">{errors[refused.error] ?? words.errors.nameMissing}</FieldError>}
        <input
          {...tiesOf('name', { hint: words.nameHint, error: refused && 'name-error', required: true })}
          name="name"
          defaultValue={refused?.name}
          className="input mt-1.5"
        />
      </Labelled>
      <button className="button mt-3">{words.submit}</button>
    </Form>
  );
}

function SavedViewRow({ view: { id, name, query } }: { view: SavedView }) {
  const { deskLeads, paths } = useWords();
  const words = deskLeads.views;
  return (
    <li className="border-t border-line py-3">
      <Link to={asked(paths.deskLeads, query)} className="way font-semibold">
        {name}
      </Link>
      <p className="text-sm text-soft">{useSaid(query)}</p>
      <div className="mt-1 flex flex-wrap items-end gap-3">
        <Form method="post" action={paths.deskLeadsView(id)} className="flex flex-1 items-end gap-2">
          <label className="flex-1 text-sm text-soft">
            {words.name}
            <input name="name" defaultValue={name} required maxLength={60} className="input" />
          </label>
          <button className="button quiet">{words.rename}</button>
        </Form>
        <Form method="post" action={paths.deskLeadsView(id, '/removal')}>
          <button className="button quiet" aria-label={`${words.remove}: ${name}`}>
            {words.remove}
          </button>
        </Form>
      </div>
    </li>
  );
}

/** A query as its questions are asked on the screen; colleagues stay nameless here. */
function useSaid(query: string): string {
  const words = useWords();
  const params = new URLSearchParams(query);
  const q = params.get('q');
  const said = filterFields(words, [], false).flatMap(({ name, label, options }) => {
    const value = params.get(name);
    if (!value) return [];
    return [`${label}: ${options.find((option) => option.value === value)?.label ?? '…'}`];
  });
  return [...(q ? [`«${q}»`] : []), ...said].join(' · ') || words.deskLeads.views.everything;
}
