import type { App } from '#app/app.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import type { Db } from '#app/storage/open.server.ts';
import { reckonReport } from './reckon-report.server.ts';
import { firstDraft } from './report-draft.ts';
import type { ReportDraft } from './report.ts';
import type { SentReport } from './sent-report.ts';
import {
  findLastContent,
  findReportOfLead,
  listReplies,
  listSent,
  type ReplyRow,
  type SentVersion,
} from './store.server.ts';

/** A report at the desk: the draft, begun or not, what was sent of it and what was said about it. */
export interface OpenReport {
  id: string | undefined;
  draft: ReportDraft;
  version: number;
  changedAt: number | undefined;
  changedById: string | null;
  /** The number that the next version sent will have. */
  nextNumber: number;
  /** The newest first. */
  sent: SentVersion[];
  replies: ReplyRow[];
}

/** Looks, and changes nothing: a report that nobody has begun is shown as it would begin. */
export function openReport(db: Db, lead: Lead, firstName: string): OpenReport {
  const report = findReportOfLead(db, lead.id);
  if (!report) {
    const draft = firstDraft(lead, firstName);
    const nothing = { id: undefined, changedAt: undefined, changedById: null, sent: [], replies: [] };
    return { ...nothing, draft, version: 0, nextNumber: 1 };
  }
  const { id, draft, version, changedAt, changedById, lastNumber } = report;
  const sent = listSent(db, id);
  const replies = listReplies(db, id);
  return { id, draft, version, changedAt, changedById, nextNumber: lastNumber + 1, sent, replies };
}

/** What the client would get, were it sent now. */
export function previewReport(
  { db }: App,
  lead: Lead,
  { id, draft }: OpenReport,
): Promise<SentReport | { refused: 'nothing-known' }> {
  return reckonReport(lead, draft, id === undefined ? undefined : findLastContent(db, id));
}
