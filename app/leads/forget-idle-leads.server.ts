import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { nobody } from '#app/people/consent.ts';
import { drawUpAct } from '#app/people/draw-up-act.server.ts';
import { revokeLinksOf } from '#app/people/links.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { destroyLead, type DestroyedLead } from './destroy-lead.server.ts';
import { dropLongKept } from './lead-files.server.ts';
import { leadLifetime } from './lead-state.ts';
import type { Lead } from './lead.ts';
import { deleteLead, listLeadsIdleSince } from './store.server.ts';

/** Destroys requests in which nothing has happened for as long as the owner has set, an act for each transaction. */
export function forgetIdleLeads(app: App): number {
  const { leads, lostLeads } = readSetting(app.db, 'retention');
  const now = app.clock.now();
  const idle = listLeadsIdleSince(app.db, now - lifetimeOf(leads), now - lifetimeOf(lostLeads), atOnce);
  for (let from = 0; from < idle.length; from += perAct) {
    const contents = transact(app.db, (tx) => {
      const destroyed = idle.slice(from, from + perAct).map((lead) => forget(app, tx, lead));
      const events = destroyed.flatMap((one) => one.events);
      drawUpAct(app, tx, { because: 'retention', byId: null }, events);
      return destroyed.flatMap((one) => one.contents);
    });
    dropLongKept(app, contents);
  }
  return idle.length;
}

/** More than come in a day; the rest have their turn on the next. */
const atOnce = 500;
const perAct = 50;

/** Never longer than was consented to, whatever is set. */
function lifetimeOf(days: number): number {
  return Math.min(days * 86_400_000, leadLifetime);
}

function forget(app: App, tx: Tx, lead: Lead): DestroyedLead {
  const destroyed = destroyLead(app, tx, lead, 'retention', nobody);
  revokeLinksOf(tx, [lead.id]);
  deleteLead(tx, lead.id);
  return destroyed;
}
