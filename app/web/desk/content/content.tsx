import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { listTiers } from '#app/catalogue/offer-tiers.server.ts';
import { editedPages, type ShowcaseKind } from '#app/content/page-text.ts';
import { getPageText } from '#app/content/page-texts.server.ts';
import { listShowcase } from '#app/content/showcase.server.ts';
import { authorise } from '#app/web/http/authorise.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { MoveShown } from './showcase-buttons.tsx';
import { newId, type ContentKind } from './content-kinds.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk }) => ({ title: desk.title(desk.nav.content) }));

/** Everything that editors write, by name. */
export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'content');
  const { app } = args.context;
  const locale = localeOf(args.request);
  const { testimonials, clients, videos } = listShowcase(app);
  return {
    page: editedPages.map((id) => ({ id, name: getPageText(app, id).text[locale].title })),
    tier: listTiers(app).map(({ tier, text }) => ({ id: tier, name: text[locale].name })),
    testimonial: testimonials.map(({ id, text }) => ({ id, name: text[locale].who })),
    client: clients.map(({ id, text }) => ({ id, name: text[locale].name })),
    video: videos.map(({ id, text }) => ({ id, name: text[locale].title })),
  };
}

export default function Content() {
  const { desk, deskContent: words } = useWords();
  const { page, tier, ...showcase } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHead title={desk.nav.content} />
      <p className="lead">{words.lead}</p>
      <Kind kind="page" things={page} />
      <Kind kind="tier" things={tier} />
      {(['testimonial', 'client', 'video'] as const).map((kind) => (
        <Kind key={kind} kind={kind} things={showcase[kind]} shown={kind} />
      ))}
    </>
  );
}

interface Named {
  id: string;
  name: string;
}

function Kind({ kind, things, shown }: { kind: ContentKind; things: Named[]; shown?: ShowcaseKind }) {
  const { deskContent: words, paths } = useWords();
  return (
    <section className="panel mt-8" aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`} className="text-xl">
        {words.kinds[kind]}
      </h2>
      <ul className="mt-2">
        {things.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 border-b border-line">
            <Link to={paths.deskContentItem(kind, id)} className="way">
              {name}
            </Link>
            {shown && things.length > 1 && <MoveShown kind={shown} id={id} name={name} />}
          </li>
        ))}
      </ul>
      {shown && (
        <p className="mt-3">
          <Link to={paths.deskContentItem(shown, newId)} className="button quiet">
            {words.add[shown]}
          </Link>
        </p>
      )}
    </section>
  );
}
