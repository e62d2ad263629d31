import type { App } from '#app/app.server.ts';
import { makeTask, type TaskChanged } from '#app/office/tasks.server.ts';
import type { TaskFacts } from '#app/office/task.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import { mustHappen } from './happen.server.ts';
import { findThread } from './store.server.ts';

/** Something is to be done about a thread later on, whatever becomes of it until then. */
export function followUp(app: App, by: Person, threadId: string, facts: TaskFacts): TaskChanged {
  return transact(app.db, (tx): TaskChanged => {
    const thread = findThread(tx, threadId);
    if (!thread || thread.state === 'merged') return { refused: 'unknown' };
    const made = makeTask(app, by, { kind: 'thread', id: threadId }, facts);
    if (made.refused === undefined) {
      const { id: taskId, dueOn } = made.task;
      mustHappen(app, tx, thread, by.id, { is: 'followed-up', taskId, dueOn });
    }
    return made;
  });
}
