import type { App } from '#app/app.server.ts';
import { findLeadById } from '#app/leads/find-lead.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { firstDraft, type DraftRefused } from './report-draft.ts';
import type { ReportDraft } from './report.ts';
import { findReportOfLead, insertReport, updateReport, type ReportRow } from './store.server.ts';

export type ReportChangeRefused =
  | { refused: 'unknown' }
  /** Somebody else has changed it since. */
  | { refused: 'changed'; version: number; changedAt: number; changedById: string | null }
  | DraftRefused;

/** Which report, and the version of it that was on the screen: 0 where there was none yet. */
export interface SeenReport {
  leadId: string;
  version: number;
  /** What the first scenario is called, where the report begins only now. */
  firstName: string;
}

/** The one way to change a draft: only over the version that was seen, which it raises. The first change begins the report. */
export function changeReport(
  app: App,
  person: { id: string },
  { leadId, version, firstName }: SeenReport,
  what: 'scenario' | 'copy' | 'removal' | 'main' | 'choices' | 'conclusion',
  change: (draft: ReportDraft) => ReportDraft | DraftRefused,
): { refused: undefined } | ReportChangeRefused {
  return transact(app.db, (tx) => {
    const lead = findLeadById(tx, leadId);
    if (!lead || lead.state === 'withdrawn') return { refused: 'unknown' };
    const report = findReportOfLead(tx, leadId);
    const seen = report?.version ?? 0;
    if (report && seen !== version) {
      const { changedAt, changedById } = report;
      return { refused: 'changed', version: seen, changedAt, changedById };
    }
    const draft = change(report?.draft ?? firstDraft(lead, firstName));
    if ('refused' in draft) return draft;
    const id = keep(app, tx, { lead, report, draft, by: person.id });
    audit(app, tx, person.id, 'report-changed', { kind: 'report', id }, { what, version: seen + 1 });
    return { refused: undefined };
  });
}

function keep(
  app: App,
  tx: Tx,
  { lead, report, draft, by }: { lead: Lead; report: ReportRow | undefined; draft: ReportDraft; by: string },
): string {
  const now = app.clock.now();
  const changed = { draft, version: (report?.version ?? 0) + 1, changedAt: now, changedById: by };
  if (report) {
    updateReport(tx, report.id, changed);
    return report.id;
  }
  const id = app.newId();
  insertReport(tx, { id, leadId: lead.id, locale: lead.locale, createdAt: now, lastNumber: 0, ...changed });
  return id;
}
