import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { findReportByLink, versionOf } from '#app/assessments/find-sent-report.server.ts';
import type { Room } from '#app/web/http/handle.ts';
import { metaIn } from '#app/web/parts/words.ts';
import { ClientReportPage } from './client-report-page.tsx';
import { RefusedReport } from './refused-report.tsx';

/** Without script, but with the style sheet of the rooms: what only they need is not in that of the public pages. */
export const handle: { room: Room } = { room: 'cabinet' };

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ report }) => report);

/** Shows and changes nothing: mail scanners follow the link too. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const found = findReportByLink(context.app, params.token ?? '');
  if ('refused' in found) return found;
  const shown = versionOf(found, searchParams.get('version'));
  if (!shown) throw new Response(null, { status: 404 });
  const { number, sentAt, content } = shown;
  return {
    ...{ number, sentAt, content, isSaid: searchParams.get('done') === 'said' },
    versions: found.versions.map((version) => ({ number: version.number, sentAt: version.sentAt })),
    replies: found.replies.map(({ id, from, text, at }) => ({ id, from, text, at })),
  };
}

export default function ClientReport() {
  const { token = '' } = useParams();
  const found = useLoaderData<typeof loader>();
  if ('refused' in found) return <RefusedReport token={token} why={found.refused} />;
  return <ClientReportPage token={token} {...found} />;
}
