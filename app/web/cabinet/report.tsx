import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { authorise } from '#app/web/http/authorise.server.ts';
import { metaIn, useWords } from '#app/web/parts/words.ts';
import { ClientReportPage } from '#app/web/report/client-report-page.tsx';
import { showSentReport } from '#app/web/report/shown-sent-report.server.ts';
import { reportWaysOfOwner } from '#app/web/report/ways.ts';
import { wayToReport } from './own-report.server.ts';

export const meta: MetaFunction = ({ location }) => metaIn(location.pathname, ({ report }) => report);

export function loader(args: LoaderFunctionArgs) {
  const { person } = authorise(args, 'cabinet');
  const shown = showSentReport(args.context.app, wayToReport(args, person), args.request);
  if ('refused' in shown) throw new Response(null, { status: 404 });
  return { id: args.params['id'] ?? '', ...shown };
}

export default function OwnReport() {
  const { id, ...shown } = useLoaderData<typeof loader>();
  const { cabinet, paths } = useWords();
  const above = { href: paths.cabinetReports, label: cabinet.nav.reports };
  return <ClientReportPage ways={reportWaysOfOwner(paths, id)} above={above} {...shown} />;
}
