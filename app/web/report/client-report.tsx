import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import type { Room } from '#app/web/http/handle.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ClientReportPage } from './client-report-page.tsx';
import { RefusedReport } from './refused-report.tsx';
import { showSentReport } from './shown-sent-report.server.ts';
import { reportWaysByLink } from './ways.ts';

/** Without script, but with the style sheet of the rooms: what only they need is not in that of the public pages. */
export const handle: { room: Room } = { room: 'cabinet' };

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ report }) => report);

/** Shows and changes nothing: mail scanners follow the link too. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  return showSentReport(context.app, params.token ?? '', request);
}

export default function ClientReport() {
  const { token = '' } = useParams();
  const { paths } = useWords();
  const found = useLoaderData<typeof loader>();
  if ('refused' in found) return <RefusedReport token={token} why={found.refused} />;
  return <ClientReportPage ways={reportWaysByLink(paths, token)} {...found} />;
}
