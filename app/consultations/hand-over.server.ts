import { setImmediate as nextTurn } from 'node:timers/promises';
import type { App } from '#app/app.server.ts';
import { isAway } from '#app/people/absence.ts';
import { absencesOn } from '#app/people/absences.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { attend } from './attend.server.ts';
import { changeThread, type SeenThread, type ThreadChanged } from './change-thread.server.ts';
import { happen } from './happen.server.ts';
import { findLastQuestion } from './message-store.server.ts';
import { saidIn } from './message.ts';
import type { RouteReason } from './route-reason.ts';
import { routeThread } from './route-thread.server.ts';
import { keeperToday } from './stand-in.server.ts';
import { findThread, listThreadsLent, listThreadsWaitingFor, type ThreadRow } from './store.server.ts';
import { tellOfGiving } from './thread-letters.server.ts';
import { isOurs } from './thread-state.ts';

/**
 * Gives a thread to a colleague, who is told; to oneself without a word. While they are away it is with whoever stands in
 * for them.
 */
export function giveThread(app: App, by: Person, seen: SeenThread, to: string): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => {
    if (!findColleague(tx, to, 'questions')) return undefined;
    if (to === thread.assigneeId) return thread;
    if (to === by.id) {
      const set = { assigneeId: to, ownerId: null };
      return happen(app, tx, thread, by.id, { is: 'took-over', from: thread.assigneeId }, set);
    }
    const given = assign(app, tx, thread, by, to);
    if (given && given.assigneeId !== by.id) tellOfGiving(app, tx, given, { by: by.name, text: lastSaid(tx, given) });
    return given;
  });
}

function assign(app: App, tx: Tx, thread: ThreadRow, by: Person, to: string): ThreadRow | undefined {
  const byHand: RouteReason = { is: 'by-hand', personId: by.id };
  const keeper = keeperToday(app, tx, to)?.id ?? to;
  if (keeper === to) {
    const set = { assigneeId: to, ownerId: null };
    return happen(app, tx, thread, by.id, { is: 'assigned', to, because: [byHand] }, set);
  }
  const because: RouteReason[] = [byHand, { is: 'away', personId: to }, { is: 'stands-in', personId: keeper }];
  const event = { is: 'assigned', to: keeper, because, standsInFor: to } as const;
  return happen(app, tx, thread, by.id, event, { assigneeId: keeper, ownerId: to });
}

/** The same to whom the rules find. */
export function giveByRule(app: App, by: Person, seen: SeenThread): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => {
    if (thread.state === 'merged') return undefined;
    const given = routeThread(app, tx, thread);
    const isNew = given.assigneeId !== null && ![thread.assigneeId, by.id].includes(given.assigneeId);
    if (isNew) tellOfGiving(app, tx, given, { by: by.name, text: lastSaid(tx, given) });
    return given;
  });
}

/** Threads that wait for an answer of somebody who is away go to others meanwhile, who are told. */
export async function lendThreads(app: App): Promise<void> {
  const today = dayInMoscow(app.clock.now());
  const away = absencesOn(app.db, today).map(({ personId }) => personId);
  for (const { id } of listThreadsWaitingFor(app.db, away)) {
    await nextTurn();
    transact(app.db, (tx) => {
      const thread = findThread(tx, id);
      if (!thread || !isOurs(thread.state)) return;
      const lent = attend(app, tx, thread);
      if (lent.assigneeId !== thread.assigneeId) tellOfGiving(app, tx, lent, { by: null, text: lastSaid(tx, lent) });
    });
  }
}

/** Threads whose owner was away and is back are theirs again, and they are told. */
export function giveThreadsBack(app: App): void {
  if (back(app, app.db).length === 0) return;
  transact(app.db, (tx) => {
    for (const { thread, ownerId } of back(app, tx)) {
      const event = { is: 'returned-to', personId: ownerId, from: thread.assigneeId ?? ownerId } as const;
      const given = happen(app, tx, thread, null, event, { assigneeId: ownerId, ownerId: null });
      if (given && given.state !== 'closed') tellOfGiving(app, tx, given, { by: null, text: lastSaid(tx, given) });
    }
  });
}

function back(app: App, db: App['db']): { thread: ThreadRow; ownerId: string }[] {
  const today = dayInMoscow(app.clock.now());
  const absences = absencesOn(db, today);
  return listThreadsLent(db).flatMap((thread) => {
    const { ownerId } = thread;
    const isBack = ownerId !== null && !isAway(absences, ownerId, today) && findColleague(db, ownerId, 'questions');
    return isBack ? [{ thread, ownerId }] : [];
  });
}

/** What the client said last. */
function lastSaid(tx: Tx, { id }: ThreadRow): string {
  const last = findLastQuestion(tx, id);
  return last ? saidIn(last) : '';
}
