import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { formedSettings } from './setting-forms.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.settings) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'settings');
  return { isSaved: new URL(args.request.url).searchParams.get('done') === 'saved' };
}

export default function Settings() {
  const { desk, deskLeads, deskSettings: words, paths } = useWords();
  const { isSaved } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHead title={desk.nav.settings} />
      {isSaved && <Notice tone="good">{desk.saved}</Notice>}
      <ul className="mt-6 max-w-prose">
        {Object.entries(formedSettings).map(([inUrl, name]) => (
          <li key={name} className="border-b border-line py-3">
            <Link to={paths.deskSetting(inUrl)} className="way font-semibold">
              {words.settings[name].title}
            </Link>
            <p className="text-soft">{words.settings[name].lead}</p>
          </li>
        ))}
        <li className="border-b border-line py-3">
          <Link to={paths.deskAssignment} className="way font-semibold">
            {deskLeads.assignment.title}
          </Link>
          <p className="text-soft">{deskLeads.assignment.about}</p>
        </li>
        {pages.map(([name, path]) => (
          <li key={name} className="border-b border-line py-3">
            <Link to={paths[path]} className="way font-semibold">
              {words.settings[name].title}
            </Link>
            <p className="text-soft">{words.settings[name].lead}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Settings of consultations that have pages of their own. */
const pages = [
  ['routing', 'deskRouting'],
  ['calendars', 'deskCalendars'],
  ['methodology', 'deskMethodology'],
] as const;
