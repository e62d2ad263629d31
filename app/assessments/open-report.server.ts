import type { App } from '#app/app.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import type { Db } from '#app/storage/open.server.ts';
import { reckonReport } from './reckon-report.server.ts';
import { firstDraft } from './report-draft.ts';
import type { ReportDraft } from './report.ts';
import type { SentReport } from './sent-report.ts';
import { findReportOfLead, listReplies, listSent, type ReplyRow, type SentRow } from './store.server.ts';

/** A report at the desk: the draft, begun or not, what was sent of it and what was said about it. */
export interface OpenReport {
  id: string | undefined;
  draft: ReportDraft;
  version: number;
  changedAt: number | undefined;
  changedById: string | null;
  /** The newest first. */
  sent: SentRow[];
  replies: ReplyRow[];
}

/** Looks, and changes nothing: a report that nobody has begun is shown as it would begin. */
export function openReport(db: Db, lead: Lead, firstName: string): OpenReport {
  const report = findReportOfLead(db, lead.id);
  if (!report) {
    const draft = firstDraft(lead, firstName);
    return { id: undefined, draft, version: 0, changedAt: undefined, changedById: null, sent: [], replies: [] };
  }
  const { id, draft, version, changedAt, changedById } = report;
  return { id, draft, version, changedAt, changedById, sent: listSent(db, id), replies: listReplies(db, id) };
}

/** What the client would get, were it sent now. */
export function previewReport(
  _app: App,
  lead: Lead,
  { draft, sent }: OpenReport,
): Promise<SentReport | { refused: 'nothing-known' }> {
  return reckonReport(lead, draft, sent[0]?.content);
}
