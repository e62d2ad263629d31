import type { App } from '#app/app.server.ts';
import { keeperOf } from '#app/people/absence.ts';
import { absencesOn } from '#app/people/absences.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { heedRight } from './heed-right.server.ts';
import { mustHappen } from './happen.server.ts';
import type { ThreadMessage } from './message.ts';
import type { RouteReason } from './route-reason.ts';
import { routeThread } from './route-thread.server.ts';
import type { ThreadRow } from './store.server.ts';
import { tellOfQuestion } from './thread-letters.server.ts';
import { writeMessage, type Written } from './write-message.server.ts';

/** A client says more in a thread: it is open again, and whoever answers in it is told. */
export function sayInThread(app: App, tx: Tx, thread: ThreadRow, written: Written): ThreadRow {
  return countAsAsked(app, tx, thread, writeMessage(app, tx, thread.id, 'client', written));
}

/** The same of a message that is written down already, and now counts. */
export function countAsAsked(app: App, tx: Tx, thread: ThreadRow, message: ThreadMessage): ThreadRow {
  const { id: messageId, personId, way } = message;
  const entitled = heedRight(app, tx, thread);
  const asked = mustHappen(app, tx, entitled, personId, { is: 'asked', messageId, by: way });
  const attended = findAttendant(app, tx, asked);
  tellOfQuestion(app, tx, attended, message);
  return attended;
}

/** With somebody who is there: the one it has, whoever stands in for them, or whom the rules find. */
function findAttendant(app: App, tx: Tx, thread: ThreadRow): ThreadRow {
  const { assigneeId } = thread;
  if (assigneeId === null || !findColleague(tx, assigneeId, 'questions')) return routeThread(app, tx, thread);
  const today = dayInMoscow(app.clock.now());
  const keeper = keeperOf(absencesOn(tx, today), assigneeId, today);
  if (keeper === assigneeId) return thread;
  if (keeper === undefined || !findColleague(tx, keeper, 'questions')) return routeThread(app, tx, thread);
  const standsInFor = thread.ownerId ?? assigneeId;
  const because: RouteReason[] = [
    { is: 'away', personId: assigneeId },
    { is: 'stands-in', personId: keeper },
  ];
  const event = { is: 'assigned', to: keeper, because, standsInFor } as const;
  return mustHappen(app, tx, thread, null, event, { assigneeId: keeper, ownerId: standsInFor });
}
