import type { App } from '#app/app.server.ts';
import { readMethodology } from '#app/catalogue/read-methodology.server.ts';
import { deadlinesOf } from './happen.server.ts';
import type { RouteReason } from './route-reason.ts';
import { factsOf, whoIsThere } from './route-thread.server.ts';
import { decideRoute } from './routing.ts';
import type { RoutingSetting } from './routing-setting.ts';
import { listThreadsSince } from './store.server.ts';

const period = 30 * 86_400_000;
/** As many as are shown; each costs a look at its company. */
const mostTried = 200;

export interface TriedThread {
  id: string;
  number: string;
  subject: string;
  /** Who has it. */
  assigneeId: string | null;
  /** Who would get it. */
  to: string | null;
  because: RouteReason[];
}

/** To whom the questions of the last 30 days would go under rules that may not be saved, were they asked now. Changes nothing. */
export function tryRouting(app: App, setting: RoutingSetting): TriedThread[] {
  const { db } = app;
  const crew = whoIsThere(app, db);
  const map = readMethodology(db);
  const threads = listThreadsSince(db, app.clock.now() - period, mostTried);
  return deadlinesOf(app, db, threads).map(({ thread, deadline }) => {
    const { id, number, subject, assigneeId } = thread;
    const { to, because } = decideRoute(factsOf(app, db, thread, setting, crew, { map, deadline }));
    return { id, number, subject, assigneeId, to, because };
  });
}
