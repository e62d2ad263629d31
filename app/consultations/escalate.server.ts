import { setImmediate as nextTurn } from 'node:timers/promises';
import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { listColleagues } from '#app/people/colleagues.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Db, type Tx } from '#app/storage/open.server.ts';
import { escalationsDue, type EscalationStep } from './escalation.ts';
import { deadlinesOf, mustHappen } from './happen.server.ts';
import { keeperToday } from './stand-in.server.ts';
import { findThread, listThreadsOwed, type ThreadRow } from './store.server.ts';
import { lateOf, postIn } from './thread-letters.server.ts';

/** Tells whom the owner has named before a deadline is missed and after it was, each step once. */
export async function escalate(app: App): Promise<void> {
  const { steps } = readSetting(app.db, 'escalation');
  const owed = listThreadsOwed(app.db);
  for (let from = 0; from < owed.length; from += inOneGo) {
    await nextTurn();
    for (const { id } of listDue(app, app.db, owed.slice(from, from + inOneGo), steps)) {
      await nextTurn();
      transact(app.db, (tx) => take(app, tx, id, steps));
    }
  }
}

/** So many are reckoned before others have their turn. */
const inOneGo = 50;

function listDue(app: App, db: Db, threads: ThreadRow[], steps: readonly EscalationStep[]) {
  return deadlinesOf(app, db, threads).flatMap(({ thread, events, deadline }) => {
    const due = escalationsDue(events, deadline, steps);
    return due.length === 0 ? [] : [{ ...thread, due }];
  });
}

/** Of the steps that are due together everybody is told the last that is theirs to hear of. */
function take(app: App, tx: Tx, id: string, steps: readonly EscalationStep[]): void {
  const thread = findThread(tx, id);
  const [late] = thread ? listDue(app, tx, [thread], steps) : [];
  if (!thread || !late) return;
  const told = new Map<string, { reader: Person; level: number }>();
  for (const { level, tell } of late.due) {
    for (const reader of whom(app, tx, thread, tell)) told.set(reader.id, { reader, level });
  }
  for (const { reader, level } of told.values()) {
    const data = lateOf(app, tx, thread, level);
    postIn(app, tx, thread, { kind: 'thread-late', to: reader.address, locale: reader.locale, data });
  }
  late.due.reduce((now, { level }) => mustHappen(app, tx, now, null, { is: 'escalated', level }), thread);
}

/** Where nobody has it or stands in for whoever does, the owners hear of it from the first step on. */
function whom(app: App, tx: Tx, { assigneeId }: ThreadRow, tell: EscalationStep['tell']): Person[] {
  const assignee = assigneeId === null ? undefined : keeperToday(app, tx, assigneeId);
  return tell === 'assignee' && assignee ? [assignee] : listColleagues(tx, 'settings');
}
