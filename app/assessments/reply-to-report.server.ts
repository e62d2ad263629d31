import type { App } from '#app/app.server.ts';
import { oweAWordTo } from '#app/leads/owe-a-word.server.ts';
import type { Lead } from '#app/leads/lead.ts';
import { whoIsTold } from '#app/leads/who-is-told.server.ts';
import { messageIdOf, post } from '#app/mail/outbox.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { transactTogether } from '#app/storage/together.server.ts';
import { findClientsReport, type ReportLinkRefused, type ReportWay } from './find-sent-report.server.ts';
import { insertReply, listMomentsReplied } from './store.server.ts';

export type Replied = { said: true } | ReportLinkRefused | { refused: 'too-many'; until: number };

/** Keeps what a client says of a report on its page, and tells whoever looks after the lead. */
export function replyToReport(app: App, way: ReportWay, text: string): Promise<Replied> {
  return transactTogether(app.db, (tx) => reply(app, tx, way, text));
}

const day = 86_400_000;
const repliesADay = 20;

function reply(app: App, tx: Tx, way: ReportWay, text: string): Replied {
  const found = findClientsReport(app, way, tx);
  if ('refused' in found) return found;
  const { report, lead } = found;
  const now = app.clock.now();
  const [first, ...others] = listMomentsReplied(tx, report.id, now - day);
  if (first !== undefined && others.length >= repliesADay - 1) return { refused: 'too-many', until: first + day };
  const id = app.newId();
  insertReply(tx, { id, reportId: report.id, from: 'client', byId: null, text, at: now });
  oweAWordTo(app, tx, lead.id);
  tellUs(app, tx, lead, { id, text });
  return { said: true };
}

function tellUs(app: App, tx: Tx, lead: Lead, { id, text }: { id: string; text: string }): void {
  const { reference, name, company, address: replyTo } = lead;
  const data = { reference, name, company, replyTo, text, leadId: lead.id, continues: messageIdOf(app, lead.id) };
  post(app, tx, { kind: 'report-reply', ...whoIsTold(app, tx, lead), data }, { messageId: messageIdOf(app, id) });
}
