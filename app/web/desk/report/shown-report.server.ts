import type { App } from '#app/app.server.ts';
import { openReport, previewReport } from '#app/assessments/open-report.server.ts';
import { registerOf } from '#app/assessments/register.ts';
import { findLeadById } from '#app/leads/find-lead.server.ts';
import { noteSeen } from '#app/office/note-seen.server.ts';
import { wordsFor } from '#app/words/index.ts';
import { listNames } from './report.queries.server.ts';

/** The lead of a report, if it is there to be worked on; else 404. */
export function leadAtDesk({ db }: App, id: string | undefined) {
  const lead = findLeadById(db, id ?? '');
  if (!lead || lead.state === 'withdrawn') throw new Response(null, { status: 404 });
  const firstName = wordsFor(lead.locale).report.firstScenario;
  return { lead, firstName };
}

/** All that the page of a draft shows; `asked` is the scenario to be worked on. */
export async function showReport(app: App, person: { id: string }, leadId: string | undefined, asked: string | null) {
  const { lead, firstName } = leadAtDesk(app, leadId);
  const report = openReport(app.db, lead, firstName);
  const { draft, sent, replies } = report;
  if (report.id !== undefined) noteSeen(app, person.id, 'report-seen', { kind: 'report', id: report.id });
  const [first] = draft.scenarios;
  const scenario = draft.scenarios.find(({ id }) => id === asked) ?? first;
  if (!scenario) throw new Error('A report has at least one scenario');
  const preview = await previewReport(app, lead, report);
  const hands = [report.changedById, ...sent.map(({ sentById }) => sentById), ...replies.map(({ byId }) => byId)];
  return {
    lead: { id: lead.id, reference: lead.reference, company: lead.company, name: lead.name, address: lead.address },
    ...{ draft, scenario, version: report.version, changedAt: report.changedAt, changedById: report.changedById },
    nextNumber: report.nextNumber,
    /** What stands where nothing is corrected. */
    uncorrected: registerOf(draft, { ...scenario, corrections: {} }),
    preview: 'refused' in preview ? null : preview,
    sent: sent.map(({ number, sentAt, sentById }) => ({ number, sentAt, sentById })),
    hasNewer: isNewer(report),
    replies: replies.map(({ id, from, text, at, byId }) => ({ id, from, text, at, byId })),
    names: listNames(app.db, hands),
  };
}

/** What was said of a report, for a page of its own. */
export function showReplies(app: App, leadId: string | undefined) {
  const { lead, firstName } = leadAtDesk(app, leadId);
  const { sent, replies } = openReport(app.db, lead, firstName);
  return {
    lead: { id: lead.id, reference: lead.reference, company: lead.company, name: lead.name, address: lead.address },
    sent: sent.map(({ number, sentAt, sentById }) => ({ number, sentAt, sentById })),
    replies: replies.map(({ id, from, text, at, byId }) => ({ id, from, text, at, byId })),
    names: listNames(
      app.db,
      replies.map(({ byId }) => byId),
    ),
  };
}

export type ShownReport = Awaited<ReturnType<typeof showReport>>;

function isNewer({ sent, changedAt }: ReturnType<typeof openReport>): boolean {
  const [last] = sent;
  return last !== undefined && changedAt !== undefined && changedAt > last.sentAt;
}
