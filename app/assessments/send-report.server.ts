import type { App } from '#app/app.server.ts';
import { changeLead } from '#app/leads/change-lead.server.ts';
import { findLeadById } from '#app/leads/find-lead.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { movesFrom } from '#app/leads/lead-state.ts';
import { moveLead } from '#app/leads/move-lead.server.ts';
import { newMessageId, post } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { issueLink } from '#app/people/links.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { reckonReport } from './reckon-report.server.ts';
import type { SentReport } from './sent-report.ts';
import {
  findLastContent,
  findReportOfLead,
  insertSent,
  updateReport,
  type ReportRow,
  type SentRow,
} from './store.server.ts';

export type ReportSent =
  | { refused: undefined; sent: SentRow }
  | { refused: 'unknown' | 'nothing-known' | 'not-begun' | 'already-sent' }
  | { refused: 'changed'; version: number; changedAt: number; changedById: string | null };

/**
 * Freezes the draft that was seen as the next version and writes to the client; `number` is the one it was to have, so that
 * a button pressed twice sends once. The reckoning takes its time, so that whether the draft is still the one that was seen
 * is asked again when all is ready.
 */
export async function sendReport(
  app: App,
  person: { id: string },
  { leadId, version, number }: { leadId: string; version: number; number: number },
): Promise<ReportSent> {
  const lead = findLeadById(app.db, leadId);
  const report = lead && findReportOfLead(app.db, leadId);
  if (!lead || lead.state === 'withdrawn') return { refused: 'unknown' };
  if (!report) return { refused: 'not-begun' };
  if (report.lastNumber >= number) return { refused: 'already-sent' };
  const content = await reckonReport(lead, report.draft, findLastContent(app.db, report.id));
  if ('refused' in content) return content;
  return transact(app.db, (tx) => {
    const now = findReportOfLead(tx, leadId);
    const whom = findLeadById(tx, leadId);
    if (!now || !whom || whom.state === 'withdrawn') return { refused: 'unknown' };
    if (now.lastNumber >= number) return { refused: 'already-sent' };
    if (now.lastNumber + 1 !== number || now.version !== version || now.version !== report.version) {
      return { refused: 'changed', version: now.version, changedAt: now.changedAt, changedById: now.changedById };
    }
    return { refused: undefined, sent: freeze(app, tx, { lead: whom, report: now, content, by: person.id }) };
  });
}

interface Freezing {
  lead: Lead;
  report: ReportRow;
  content: SentReport;
  by: string;
}

function freeze(app: App, tx: Tx, { lead, report, content, by }: Freezing): SentRow {
  const number = report.lastNumber + 1;
  const messageId = newMessageId(app);
  const { address: to, reference } = lead;
  const link = issueLink(app, tx, 'report', report.id, messageId);
  const data = { reference, number, report: link };
  post(app, tx, { kind: 'report-ready', to, locale: report.locale, data }, { messageId });
  const row = {
    id: app.newId(),
    reportId: report.id,
    number,
    content,
    sentAt: app.clock.now(),
    sentById: by,
    messageId,
  };
  insertSent(tx, row);
  updateReport(tx, report.id, { lastNumber: number });
  audit(app, tx, by, 'report-sent', { kind: 'report', id: report.id }, { number });
  moveOn(app, tx, lead, { reportId: report.id, number, by });
  return row;
}

/** The lead has been assessed, unless it has come further already. */
function moveOn(app: App, tx: Tx, lead: Lead, sent: { reportId: string; number: number; by: string }): void {
  const { reportId, number: version, by } = sent;
  const told = changeLead(app, tx, by, { leadId: lead.id, version: lead.version }, () => ({
    set: { answerBy: null },
    event: { is: 'report-sent', reportId, version },
    action: 'report-sent',
    details: { number: version },
  }));
  if (told.refused !== undefined) throw new Error(`A report was sent for a lead that is ${told.refused}`);
  const { state, version: seen } = told.lead;
  const isBefore = state === 'new' || state === 'in-work';
  if (isBefore && movesFrom(state).includes('assessed'))
    moveLead(app, { id: by }, { leadId: lead.id, version: seen, to: 'assessed' });
}
