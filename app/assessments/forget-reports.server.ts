import type { App } from '#app/app.server.ts';
import { forgetLetters } from '#app/mail/forget.server.ts';
import { messageIdOf } from '#app/mail/outbox.server.ts';
import type { Counts } from '#app/people/destruction.ts';
import { messageIdsOf, revokeLinksOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { deleteReport } from './forgetting-store.server.ts';
import { findReportOfLead, listReplies, listSent } from './store.server.ts';

/** Destroys the report of a request: the draft, all that was sent of it and said about it, its letters and its links. */
export function forgetReportOf(app: App, tx: Tx, leadId: string): Counts {
  const report = findReportOfLead(tx, leadId);
  if (!report) return {};
  const sent = listSent(tx, report.id);
  const replies = listReplies(tx, report.id);
  const subjects = [report.id, ...sent.map(({ id }) => id)];
  const told = [...subjects, ...replies.map(({ id }) => id)].map((id) => messageIdOf(app, id));
  const names = [...messageIdsOf(tx, subjects), ...sent.map(({ messageId }) => messageId), ...told];
  const letter = forgetLetters(app, tx, [...new Set(names)]);
  revokeLinksOf(tx, subjects);
  deleteReport(tx, report.id);
  return { report: 1, 'sent-report': sent.length, 'report-reply': replies.length, letter };
}
