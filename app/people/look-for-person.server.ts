import type { App } from '#app/app.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { audit } from '#app/office/audit.server.ts';
import { transact } from '#app/storage/open.server.ts';

/** The key under which everything about an address is found; that it was looked for is on record, by that key. */
export function lookForPerson(app: App, byId: string, address: string): string {
  const key = recipientKeyOf(app, address);
  transact(app.db, (tx) => audit(app, tx, byId, 'person-seen', { kind: 'person', id: key }));
  return key;
}
