import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { RequestPage } from '#app/web/site/requests/request-page.tsx';
import { showRequest } from '#app/web/site/requests/shown-request.server.ts';
import { waysOfOwner } from '#app/web/site/requests/ways.ts';
import { wayOf } from './own-request.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.request);

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const shown = showRequest(args.context.app, wayOf(args, person), args.request);
  if ('refused' in shown) throw new Response(null, { status: 404 });
  return { id: args.params['id'] ?? '', ...shown };
}

export default function OwnRequest() {
  const { id, ...found } = useLoaderData<typeof loader>();
  const { cabinet, paths } = useWords();
  const above = { href: paths.cabinet, label: cabinet.nav.requests };
  return <RequestPage ways={waysOfOwner(paths, id)} above={above} {...found} />;
}
