import type { App } from '#app/app.server.ts';
import { nobody } from '#app/people/consent.ts';
import { revokeLinksOf } from '#app/people/links.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { destroyLead } from './destroy-lead.server.ts';
import { dropUnnamed } from './lead-files.server.ts';
import { leadLifetime } from './lead-state.ts';
import { deleteLead, listLeadsIdleSince } from './store.server.ts';

/** Destroys requests in which nothing has happened for years, each in a transaction of its own. */
export function forgetIdleLeads(app: App): number {
  const idle = listLeadsIdleSince(app.db, app.clock.now() - leadLifetime, atOnce);
  for (const lead of idle) {
    const contents = transact(app.db, (tx) => {
      const dropped = destroyLead(app, tx, lead, 'retention', nobody);
      revokeLinksOf(tx, [lead.id]);
      deleteLead(tx, lead.id);
      return dropped;
    });
    dropUnnamed(app, contents);
  }
  return idle.length;
}

/** More than come in a day; the rest have their turn on the next. */
const atOnce = 500;
