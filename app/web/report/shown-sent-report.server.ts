import type { App } from '#app/app.server.ts';
import { findClientsReport, getContent, versionOf, type ReportWay } from '#app/assessments/find-sent-report.server.ts';

/** All that the page of a sent report shows, or why it does not. */
export function showSentReport(app: App, way: ReportWay, request: Request) {
  const { searchParams } = new URL(request.url);
  const found = findClientsReport(app, way);
  if ('refused' in found) return found;
  const shown = versionOf(found.versions, searchParams.get('version'));
  if (!shown) throw new Response(null, { status: 404 });
  const { number, sentAt } = shown;
  return {
    ...{ number, sentAt, content: getContent(app.db, shown), isSaid: searchParams.get('done') === 'said' },
    versions: found.versions.map((version) => ({ number: version.number, sentAt: version.sentAt })),
    replies: found.replies.map(({ id, from, text, at }) => ({ id, from, text, at })),
  };
}
