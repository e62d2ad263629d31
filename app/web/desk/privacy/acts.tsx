import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useSearchParams } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { DeskHead } from '#app/web/desk/parts/head.tsx';
import { Notice } from '#app/web/parts/text.tsx';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { pageOf, pageSize } from '../parts/page-of.ts';
import { Found, Pages } from '../parts/pages.tsx';
import { ActList } from './act-list.tsx';
import { countActs, findActs } from './acts.queries.server.ts';

export const meta: MetaFunction = ({ location }) =>
  metaIn(location.pathname, ({ desk, privacy }) => ({ title: desk.title(privacy.acts.heading) }));

export function loader(args: LoaderFunctionArgs) {
  authorise(args, 'privacy');
  const { db } = args.context.app;
  const { searchParams } = new URL(args.request.url);
  const of = pageOf(countActs(db), searchParams.get('page'));
  return { of, acts: findActs(db, { limit: pageSize, offset: of.offset }) };
}

export default function Acts() {
  const { of, acts } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const { desk, privacy, paths } = useWords();
  const words = privacy.acts;
  const done = acts.find(({ reference }) => reference === params.get('done'));
  return (
    <>
      <DeskHead above={{ href: paths.deskPrivacy, label: desk.nav.privacy }} title={words.heading} />
      <p className="lead">{words.lead}</p>
      {done && <Notice tone="good">{words.done(done.reference)}</Notice>}
      <div className="mt-6">
        <Found of={of} />
      </div>
      <ActList acts={acts} />
      <Pages of={of} />
    </>
  );
}
