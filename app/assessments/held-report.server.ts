import type { Db } from '#app/storage/open.server.ts';
import { listSentWhole } from './forgetting-store.server.ts';
import type { ReportDraft } from './report.ts';
import type { SentReport } from './sent-report.ts';
import { findReportOfLead, listReplies } from './store.server.ts';

/** The report of a request as it is held: what is worked on, what was sent, and what was said about it. */
export interface HeldReport {
  id: string;
  draft: ReportDraft;
  createdAt: number;
  changedAt: number;
  sent: { number: number; sentAt: number; content: SentReport }[];
  replies: { from: 'client' | 'us'; text: string; at: number }[];
}

export function findHeldReport(db: Db, leadId: string): HeldReport | undefined {
  const report = findReportOfLead(db, leadId);
  if (!report) return undefined;
  const { id, draft, createdAt, changedAt } = report;
  const sent = listSentWhole(db, id).map(({ number, sentAt, content }) => ({ number, sentAt, content }));
  const replies = listReplies(db, id).map(({ from, text, at }) => ({ from, text, at }));
  return { id, draft, createdAt, changedAt, sent, replies };
}
