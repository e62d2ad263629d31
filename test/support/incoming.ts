import type { App } from '#app/app.server.ts';
import type { IncomingRow } from '#app/mail/incoming/store.server.ts';
import { incomingMessages } from '#app/mail/incoming/tables.server.ts';

/** The whole ledger, in the order in which it was written. */
export function incomingIn({ db }: Pick<App, 'db'>): IncomingRow[] {
  return db.select().from(incomingMessages).orderBy(incomingMessages.id).all();
}
