import type { App } from '#app/app.server.ts';
import { findLeadById } from '#app/leads/find-lead.server.ts';
import { drawAllowance, newMessageId, post } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { findLink, issueLink } from '#app/people/links.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { findReport } from './store.server.ts';

/** Sends a fresh link to the address of the request, whoever asks with an old one. */
export function sendFreshReportLink(app: App, token: string, origin: Origin): { tooManyUntil: number | undefined } {
  return transact(app.db, (tx) => {
    const link = findLink(tx, 'report', token);
    const report = link && findReport(tx, link.subjectId);
    const lead = report && findLeadById(tx, report.leadId);
    if (!lead || lead.state === 'withdrawn') return { tooManyUntil: undefined };
    const { reference, address: to } = lead;
    const { tooManyUntil, ...allowance } = drawAllowance(app, tx, to, origin.ip);
    if (tooManyUntil !== undefined) return { tooManyUntil };
    const messageId = newMessageId(app);
    const data = { reference, report: issueLink(app, tx, 'report', report.id, messageId) };
    post(app, tx, { kind: 'report-link', to, locale: report.locale, data }, { ...allowance, messageId });
    return { tooManyUntil: undefined };
  });
}
