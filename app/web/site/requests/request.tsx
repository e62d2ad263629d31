import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { RefusedRequest } from './refused-request.tsx';
import { RequestPage } from './request-page.tsx';
import { showRequest } from './shown-request.server.ts';
import { waysByLink } from './ways.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.request);

/** Shows and changes nothing: mail scanners follow the link too. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showRequest(context.app, params.token ?? '', request);
}

export default function MyRequest() {
  const { token = '' } = useParams();
  const { leads, paths } = useWords();
  const found = useLoaderData<typeof loader>();
  if ('refused' in found) return <RefusedRequest token={token} why={found.refused} />;
  return (
    <RequestPage ways={waysByLink(paths, token)} {...found}>
      <p className="hint mt-8 max-w-prose">{leads.request.keep}</p>
      <p className="mt-4 max-w-prose">
        {leads.request.cabinet.text}{' '}
        <a href={paths.cabinet} className="way">
          {leads.request.cabinet.link}
        </a>
      </p>
    </RequestPage>
  );
}
