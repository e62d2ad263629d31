import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { keeperOf } from '#app/people/absence.ts';
import { absencesOn } from '#app/people/absences.server.ts';
import { findColleague, listColleagues } from '#app/people/colleagues.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { escalationsDue, type EscalationStep } from './escalation.ts';
import { deadlineOfThread, mustHappen } from './happen.server.ts';
import { listEvents, listThreadsOwed, findThread, type ThreadRow } from './store.server.ts';
import { lateOf, postIn } from './thread-letters.server.ts';

/** Tells whom the owner has named before a deadline is missed and after it was, each step once. */
export function escalate(app: App): void {
  const { steps } = readSetting(app.db, 'escalation');
  for (const { id } of listThreadsOwed(app.db)) {
    if (dueSteps(app, app.db, id, steps).length === 0) continue;
    transact(app.db, (tx) => {
      for (const step of dueSteps(app, tx, id, steps)) take(app, tx, id, step);
    });
  }
}

function dueSteps(app: App, db: App['db'], id: string, steps: readonly EscalationStep[]): EscalationStep[] {
  const thread = findThread(db, id);
  return thread ? escalationsDue(listEvents(db, id), deadlineOfThread(app, db, thread), steps) : [];
}

function take(app: App, tx: Tx, id: string, { level, tell }: EscalationStep): void {
  const thread = findThread(tx, id);
  if (!thread || thread.dueAt === null) return;
  const data = lateOf(app, tx, thread, level);
  for (const { address: to, locale } of whom(app, tx, thread, tell)) {
    postIn(app, tx, thread, { kind: 'thread-late', to, locale, data });
  }
  mustHappen(app, tx, thread, null, { is: 'escalated', level });
}

/** Where nobody has it or stands in for whoever does, the owners hear of it from the first step on. */
function whom(app: App, tx: Tx, { assigneeId }: ThreadRow, tell: EscalationStep['tell']): Person[] {
  const today = dayInMoscow(app.clock.now());
  const keeper = assigneeId === null ? undefined : keeperOf(absencesOn(tx, today), assigneeId, today);
  const assignee = keeper === undefined ? undefined : findColleague(tx, keeper, 'questions');
  return tell === 'assignee' && assignee ? [assignee] : listColleagues(tx, 'settings');
}
