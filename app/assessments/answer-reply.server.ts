import type { App } from '#app/app.server.ts';
import { changeLead } from '#app/leads/change-lead.server.ts';
import { findLeadById } from '#app/leads/find-lead.server.ts';
import { newMessageId, post } from '#app/mail/outbox.server.ts';
import { issueLink } from '#app/people/links.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { findLastReply, findReportOfLead, insertReply, type ReplyRow } from './store.server.ts';

export type ReplyAnswered = { refused: undefined } | { refused: 'unknown' | 'not-sent' | 'said-since' };

/** An answer, and the last reply that stood above it while it was written: none where there was none. */
export interface Answering {
  leadId: string;
  after: string | null;
  text: string;
}

/**
 * Answers a client back about the report they have: on its page, and by a letter. Said twice in one breath it is said once;
 * where anything else was said meanwhile, it is to be read first.
 */
export function answerReply(app: App, person: { id: string }, { leadId, after, text }: Answering): ReplyAnswered {
  return transact(app.db, (tx) => {
    const lead = findLeadById(tx, leadId);
    const report = lead && findReportOfLead(tx, leadId);
    if (!lead || !report || lead.state === 'withdrawn') return { refused: 'unknown' };
    if (report.lastNumber === 0) return { refused: 'not-sent' };
    const last = findLastReply(tx, report.id);
    if (last && last.id !== after) return { refused: isSame(last, person.id, text) ? undefined : 'said-since' };
    const reply = { id: app.newId(), reportId: report.id, text, at: app.clock.now() };
    insertReply(tx, { ...reply, from: 'us', byId: person.id });
    const messageId = newMessageId(app);
    const link = issueLink(app, tx, 'report', report.id, messageId);
    const data = { reference: lead.reference, text, report: link };
    post(app, tx, { kind: 'report-answer', to: lead.address, locale: report.locale, data }, { messageId });
    changeLead(app, tx, person.id, { leadId, version: lead.version }, () => ({
      set: { answerBy: null },
      event: { is: 'answered' },
      action: 'lead-answered',
    }));
    return { refused: undefined };
  });
}

function isSame(last: ReplyRow, byId: string, text: string): boolean {
  return last.from === 'us' && last.byId === byId && last.text === text;
}
