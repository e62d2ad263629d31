import type { LoaderFunctionArgs } from '@remix-run/node';
import { findReportByLink, versionOf } from '#app/assessments/find-sent-report.server.ts';
import { reportFormats } from '#app/assessments/sent-report.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { takeAway } from './take-away.server.ts';

/** A report to be taken away, for whoever holds its link: `report.pdf`, `report.xlsx`, of `?version=` or of the newest. */
export function loader({ request, params, context }: LoaderFunctionArgs) {
  const format = reportFormats.find((one) => `report.${one}` === params['file']);
  const found = findReportByLink(context.app, params['token'] ?? '');
  const sent = 'versions' in found ? versionOf(found, new URL(request.url).searchParams.get('version')) : undefined;
  if (!format || !sent) throw new Response(null, { status: 404 });
  return takeAway(context.app, sent, format, localeOf(request));
}
