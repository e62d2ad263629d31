import type { App } from '#app/app.server.ts';
import { drawAllowance, newMessageId, post } from '#app/mail/outbox.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { findLink, issueLink } from '#app/people/links.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { findLead } from './store.server.ts';

/** Sends a fresh link to the address of the request, whoever asks with an old one. */
export function sendFreshRequestLink(app: App, token: string, origin: Origin): { tooManyUntil: number | undefined } {
  return transact(app.db, (tx) => {
    const link = findLink(tx, 'request', token);
    const lead = link && findLead(tx, link.subjectId);
    if (!lead || lead.state === 'withdrawn') return { tooManyUntil: undefined };
    const { id, reference, address: to, locale } = lead;
    const { tooManyUntil, ...allowance } = drawAllowance(app, tx, to, origin.ip);
    if (tooManyUntil !== undefined) return { tooManyUntil };
    const messageId = newMessageId(app);
    const data = { reference, request: issueLink(app, tx, 'request', id, messageId) };
    post(app, tx, { kind: 'request-link', to, locale, data }, { ...allowance, messageId });
    return { tooManyUntil: undefined };
  });
}
