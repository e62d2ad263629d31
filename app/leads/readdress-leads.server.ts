import type { App } from '#app/app.server.ts';
import { listReportIdsOf } from '#app/assessments/report-ids.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { redirectUnsent } from '#app/mail/redirect.server.ts';
import { endLinksOf, messageIdsOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { listLeadsOfPerson, saveAddressOf } from './client-store.server.ts';

/**
 * A client is reached at another address: answers, reports and fresh links go there, with the letters that have not left
 * yet, and the links in the mailbox that they had before open nothing.
 */
export function readdressLeads(app: App, tx: Tx, personId: string, address: string): void {
  const leadIds = listLeadsOfPerson(tx, personId).map(({ id }) => id);
  const ids = [...leadIds, ...listReportIdsOf(tx, leadIds)];
  saveAddressOf(tx, personId, address, recipientKeyOf(app, address));
  const redirected = redirectUnsent(app, tx, messageIdsOf(tx, ids), address);
  endLinksOf(app, tx, ids, ['request', 'report'], redirected);
}
