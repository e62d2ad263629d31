import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { findRequest } from '#app/leads/find-request.server.ts';
import { doubtsOf, shownPhone } from '#app/leads/wish.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { RefusedRequest } from './refused-request.tsx';
import { RequestPage } from './request-page.tsx';
import { nameSubject } from './name-subject.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ leads }) => leads.request);

/** Shows and changes nothing: mail scanners follow the link too. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { app } = context;
  const found = findRequest(app, params.token ?? '');
  if ('refused' in found) return found;
  const { searchParams } = new URL(request.url);
  const { phone, country } = found.lead;
  return {
    ...found,
    phone: phone && shownPhone(phone, country),
    doubts: doubtsOf(found.lead),
    about: nameSubject(app, found.lead.subject, localeOf(request)),
    isSaid: searchParams.get('done') === 'said',
  };
}

export default function MyRequest() {
  const { token = '' } = useParams();
  const found = useLoaderData<typeof loader>();
  if ('refused' in found) return <RefusedRequest token={token} why={found.refused} />;
  return <RequestPage token={token} {...found} />;
}
