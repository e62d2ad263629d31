import type { App } from '#app/app.server.ts';
import { findLeadById } from '#app/leads/find-lead.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { hasExpired } from '#app/people/link.ts';
import { findLink } from '#app/people/links.server.ts';
import type { Db } from '#app/storage/open.server.ts';
import type { SentReport } from './sent-report.ts';
import {
  findContent,
  findReport,
  listReplies,
  listSent,
  type ReplyRow,
  type ReportRow,
  type SentVersion,
} from './store.server.ts';

export type ReportLinkRefused = { refused: 'unknown' | 'expired' };

/** A report as its client may see it. */
export interface ClientsReport {
  report: ReportRow;
  lead: Lead;
  /** The newest first; there is one at least. */
  versions: SentVersion[];
  replies: ReplyRow[];
}

/** How a client comes to a report: by a link from a letter, or as the person whose request it is of. */
export type ReportWay = string | { reportId: string; personId: string };

/** The report that somebody has a way to, and no other; that of somebody else is as unknown as one that never was. */
export function findClientsReport(app: App, way: ReportWay, db: Db = app.db): ClientsReport | ReportLinkRefused {
  if (typeof way === 'string') return findReportByLink(app, way, db);
  return findReportOfClient(db, way.personId, way.reportId) ?? { refused: 'unknown' };
}

/** The report behind a link from a letter. Looks, and changes nothing: mail scanners follow it too. */
function findReportByLink(app: App, token: string, db: Db): ClientsReport | ReportLinkRefused {
  const link = findLink(db, 'report', token);
  const report = link && findReport(db, link.subjectId);
  const lead = report && findLeadById(db, report.leadId);
  if (!lead || lead.state === 'withdrawn') return { refused: 'unknown' };
  if (hasExpired(link, app.clock.now())) return { refused: 'expired' };
  return asClientsSee(db, report, lead) ?? { refused: 'unknown' };
}

/** The report of a lead, if it is this client's own and anything was sent. */
function findReportOfClient(db: Db, personId: string, reportId: string): ClientsReport | undefined {
  const report = findReport(db, reportId);
  const lead = report && findLeadById(db, report.leadId);
  if (!lead || lead.personId !== personId || lead.state === 'withdrawn') return undefined;
  return asClientsSee(db, report, lead);
}

/** One of the versions by its number; the newest where none is asked for. */
export function versionOf<V extends SentVersion>(versions: readonly V[], asked: string | null): V | undefined {
  return asked === null ? versions[0] : versions.find(({ number }) => String(number) === asked);
}

/** What a version said when it was sent. */
export function getContent(db: Db, { id }: Pick<SentVersion, 'id'>): SentReport {
  const content = findContent(db, id);
  if (!content) throw new Error('A version that was listed is gone');
  return content;
}

/** Nothing, where all that was sent has been forgotten. */
function asClientsSee(db: Db, report: ReportRow, lead: Lead): ClientsReport | undefined {
  const versions = listSent(db, report.id);
  return versions.length > 0 ? { report, lead, versions, replies: listReplies(db, report.id) } : undefined;
}
