import type { LoaderFunctionArgs } from '@remix-run/node';
import { findClientsReport, getContent, versionOf, type ReportWay } from '#app/assessments/find-sent-report.server.ts';
import { reportFormats } from '#app/assessments/sent-report.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { takeAway } from './take-away.server.ts';

/** The file of a report that the URL names, for whoever has a way to it. */
export function takeAwayBy({ request, params, context }: LoaderFunctionArgs, way: ReportWay): Promise<Response> {
  const format = reportFormats.find((one) => `report.${one}` === params['file']);
  const found = findClientsReport(context.app, way);
  const sent =
    'versions' in found ? versionOf(found.versions, new URL(request.url).searchParams.get('version')) : undefined;
  if (!format || !sent) throw new Response(null, { status: 404 });
  return takeAway(context.app, { ...sent, content: getContent(context.app.db, sent) }, format, localeOf(request));
}
