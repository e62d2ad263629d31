import type { App } from '#app/app.server.ts';
import { findLeadById } from '#app/leads/find-lead.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink } from '#app/people/links.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import { findReport, listReplies, listSent, type ReplyRow, type ReportRow, type SentRow } from './store.server.ts';

export type { SentRow };

export type ReportLinkRefused = { refused: 'unknown' | 'expired' };

/** A report as its client may see it. */
export interface ClientsReport {
  report: ReportRow;
  lead: Lead;
  /** The newest first; there is one at least. */
  versions: SentRow[];
  replies: ReplyRow[];
}

/** The report behind a link from a letter. Looks, and changes nothing: mail scanners follow it too. */
export function findReportByLink(app: App, token: string, db: Db = app.db): ClientsReport | ReportLinkRefused {
  const link = findLink(db, 'report', token);
  const report = link && findReport(db, link.subjectId);
  const lead = report && findLeadById(db, report.leadId);
  if (!lead || lead.state === 'withdrawn') return { refused: 'unknown' };
  if (hasExpired(link, app.clock.now())) return { refused: 'expired' };
  return asClientsSee(db, report, lead) ?? { refused: 'unknown' };
}

/** The report of a lead, if it is this client's own and anything was sent. */
export function findReportOfClient(app: App, personId: string, reportId: string): ClientsReport | undefined {
  const report = findReport(app.db, reportId);
  const lead = report && findLeadById(app.db, report.leadId);
  if (!lead || lead.personId !== personId || lead.state === 'withdrawn') return undefined;
  return asClientsSee(app.db, report, lead);
}

/** One of the versions by its number; the newest where none is asked for. */
export function versionOf({ versions }: ClientsReport, asked: string | null): SentRow | undefined {
  return asked === null ? versions[0] : versions.find(({ number }) => String(number) === asked);
}

/** Nothing, where all that was sent has been forgotten. */
function asClientsSee(db: Db, report: ReportRow, lead: Lead): ClientsReport | undefined {
  const versions = listSent(db, report.id);
  return versions.length > 0 ? { report, lead, versions, replies: listReplies(db, report.id) } : undefined;
}
