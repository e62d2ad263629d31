import type { App } from '#app/app.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { mustHappen } from './happen.server.ts';
import type { RouteReason } from './route-reason.ts';
import { routeThread } from './route-thread.server.ts';
import { keeperToday } from './stand-in.server.ts';
import type { ThreadRow } from './store.server.ts';

/**
 * Leaves a thread with whoever has it and is there, or lends it to whoever stands in for them, else to whom the rules find:
 * they get it back when they return. Whoever may answer no more has lost it.
 */
export function attend(app: App, tx: Tx, thread: ThreadRow): ThreadRow {
  const { assigneeId } = thread;
  if (assigneeId === null || !findColleague(tx, assigneeId, 'questions'))
    return routeThread(app, tx, thread, thread.ownerId);
  const keeper = keeperToday(app, tx, assigneeId)?.id;
  if (keeper === assigneeId) return thread;
  const standsInFor = thread.ownerId ?? assigneeId;
  if (keeper === undefined) return routeThread(app, tx, thread, standsInFor);
  const because: RouteReason[] = [
    { is: 'away', personId: assigneeId },
    { is: 'stands-in', personId: keeper },
  ];
  const event = { is: 'assigned', to: keeper, because, standsInFor } as const;
  return mustHappen(app, tx, thread, null, event, { assigneeId: keeper, ownerId: standsInFor });
}
