import type { App } from '#app/app.server.ts';
import { knowClient } from '#app/people/know-client.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { listLeadsOfNobody, savePersonOf } from './client-store.server.ts';

/** Makes clients known whose requests came in before clients could sign in. Does nothing where all are known. */
export function knowFormerClients(app: App): void {
  for (let after = ''; ;) {
    const some = listLeadsOfNobody(app.db, after, atOnce);
    transact(app.db, (tx) => {
      for (const lead of some) {
        const personId = knowClient(app, tx, lead);
        if (personId !== null) savePersonOf(tx, lead.id, personId);
      }
    });
    const last = some.at(-1);
    if (!last || some.length < atOnce) return;
    after = last.id;
  }
}

const atOnce = 500;
