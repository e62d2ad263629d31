import type { App } from '#app/app.server.ts';
import { newMessageId, post } from '#app/mail/outbox.server.ts';
import { findColleague } from '#app/people/colleagues.server.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { dayInMoscow } from '#app/words/day.ts';
import { listPressing, listUnreminded, markReminded } from './task-store.server.ts';
import type { Task } from './task.ts';

/**
 * Reminds colleagues of their tasks by letter, one to each: of those whose time to be reminded has come, and with them of
 * all that is due by today. Whoever may not see tasks any more gets none. Returns how many letters there were.
 */
export function remindOfTasks(app: App): number {
  const now = app.clock.now();
  if (listUnreminded(app.db, now).length === 0) return 0;
  return transact(app.db, (tx) => {
    const waiting = listUnreminded(tx, now);
    markReminded(
      tx,
      waiting.map(({ id }) => id),
      now,
    );
    const assignees = new Set(waiting.map(({ assigneeId }) => assigneeId));
    const theirs = (personId: string) => waiting.filter(({ assigneeId }) => assigneeId === personId);
    return [...assignees].filter((personId) => remind(app, tx, personId, theirs(personId))).length;
  });
}

function remind(app: App, tx: Tx, assigneeId: string, waiting: Task[]): boolean {
  const person = findColleague(tx, assigneeId, 'leads');
  if (!person) return false;
  const today = dayInMoscow(app.clock.now());
  const asked = new Set(waiting.map(({ id }) => id));
  const pressing = listPressing(tx, assigneeId, today).filter(({ id }) => !asked.has(id));
  const tasks = [...waiting, ...pressing].map(({ id, dueOn }) => ({ id, dueOn: dueOn ?? today }));
  tasks.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const { address: to, locale } = person;
  post(app, tx, { kind: 'task-due', to, locale, data: { today, tasks } }, { messageId: newMessageId(app) });
  return true;
}
