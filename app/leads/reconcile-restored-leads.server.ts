import type { App } from '#app/app.server.ts';
import { nobody } from '#app/people/consent.ts';
import { drawUpAct } from '#app/people/draw-up-act.server.ts';
import { requestsDestroyed } from '#app/people/acts.server.ts';
import { transact, type Db } from '#app/storage/open.server.ts';
import { destroyLead } from './destroy-lead.server.ts';
import { listLeadIdsNumbered } from './client-store.server.ts';
import { dropUnnamed } from './lead-files.server.ts';
import { findLead, knowsLeads, listNumbers, listWithdrawnIds, saveNumber } from './store.server.ts';

/**
 * Withdraws once more, in a restored backup, the requests that were withdrawn, or whose time was over, after it was made,
 * and goes on numbering above every number that its clients have been given. Returns how many there were.
 */
export function reconcileRestoredLeads(app: App, replaced: Db): number {
  if (!knowsLeads(replaced)) return 0;
  const withdrawn = [...listWithdrawnIds(replaced), ...listLeadIdsNumbered(app.db, requestsDestroyed(replaced))];
  const numbers = listNumbers(replaced);
  const again = transact(app.db, (tx) => {
    for (const number of numbers) saveNumber(tx, number);
    const revived = [...new Set(withdrawn)]
      .flatMap((id) => findLead(tx, id) ?? [])
      .filter(({ state }) => state !== 'withdrawn');
    const destroyed = revived.map((lead) => destroyLead(app, tx, lead, 'restore', nobody));
    const events = destroyed.flatMap((one) => one.events);
    drawUpAct(app, tx, { because: 'restored', byId: null }, events);
    return destroyed;
  });
  dropUnnamed(
    app,
    again.flatMap(({ contents }) => contents),
  );
  return again.length;
}
