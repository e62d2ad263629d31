import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readDone } from '#app/leads/handle-together.server.ts';
import { formatCount } from '#app/words/number.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { DeskHead } from '../parts/head.tsx';
import { findDone } from './together.queries.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, deskLeads }) => ({ title: desk.title(deskLeads.together.title) }));

/** What has come of what was done with many leads at once. */
export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'leads');
  const details = findDone(args.context.app.db, args.params.id ?? '');
  if (!details) throw new Response(null, { status: 404 });
  return readDone(details);
}

export default function Done() {
  const { deskLeads, paths, locale } = useWords();
  const { what, done, same, refused } = useLoaderData<typeof loader>();
  const words = deskLeads.together;
  const total = refused.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="max-w-prose">
      <DeskHead title={words.title} above={{ href: paths.deskLeads, label: words.back }} />
      <p className="mt-4">{words.done[what](formatCount(locale, done))}</p>
      {same > 0 && <p className="mt-1">{words.same(formatCount(locale, same))}</p>}
      {total > 0 && <h2 className="mt-6 text-xl">{words.refusedHeading(formatCount(locale, total))}</h2>}
      {refused.map(({ why, references, count }) => (
        <section key={why} className="mt-3 border-l-3 border-warn pl-3">
          <p>
            {formatCount(locale, count)} — {words.why[why]}
          </p>
          {/* A search for the reference: what is told here has no ids. */}
          <ul className="mt-1 flex flex-wrap gap-x-4 text-sm">
            {references.slice(0, mostNamed).map((reference) => (
              <li key={reference}>
                <a
                  href={`${paths.deskLeads}?${new URLSearchParams({ q: reference, state: 'any' }).toString()}`}
                  className="way tabular-nums"
                >
                  {reference}
                </a>
              </li>
            ))}
            {references.length > mostNamed && (
              <li className="py-2">… {formatCount(locale, references.length - mostNamed)}</li>
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

const mostNamed = 100;
