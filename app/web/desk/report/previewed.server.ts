import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { getContent, versionOf } from '#app/assessments/find-sent-report.server.ts';
import { openReport, previewReport } from '#app/assessments/open-report.server.ts';
import { noteSeen } from '#app/office/note-seen.server.ts';
import { localeOf } from '#app/web/http/locale.ts';
import { pathsIn } from '#app/web/http/paths.ts';
import { leadAtDesk } from './shown-report.server.ts';

/** A report as it would be sent, or as it was, which is noted to have been seen; where it cannot be sent, back to the draft. */
export async function previewed({ request, params, context }: LoaderFunctionArgs, person: { id: string }) {
  const { app } = context;
  const { lead, firstName } = leadAtDesk(app, params['id']);
  const report = openReport(app.db, lead, firstName);
  if (report.id !== undefined) noteSeen(app, person.id, 'report-seen', { kind: 'report', id: report.id });
  const known = { lead: { id: lead.id, address: lead.address }, version: report.version };
  const asked = new URL(request.url).searchParams.get('version');
  if (asked !== null) {
    const sent = versionOf(report.sent, asked);
    if (!sent) throw new Response(null, { status: 404 });
    return { ...known, id: sent.id, number: sent.number, sentAt: sent.sentAt, content: getContent(app.db, sent) };
  }
  const content = report.version === 0 ? ({ refused: 'not-begun' } as const) : await previewReport(app, lead, report);
  if ('refused' in content) {
    const why = content.refused === 'nothing-known' ? '?done=unknown' : '';
    throw redirect(pathsIn(localeOf(request)).deskReport(lead.id) + why, 303);
  }
  return { ...known, id: null, number: report.nextNumber, sentAt: null, content };
}
