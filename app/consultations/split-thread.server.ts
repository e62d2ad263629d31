import type { App } from '#app/app.server.ts';
import { yearOf } from '#app/leads/reference.ts';
import { findClientById } from '#app/people/find-client.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { changeThread, type SeenThread, type ThreadChanged } from './change-thread.server.ts';
import { happen, mustHappen } from './happen.server.ts';
import { listMessages, moveMessage } from './message-store.server.ts';
import type { ThreadMessage } from './message.ts';
import { rightNow } from './rights.server.ts';
import { saveEvent, saveThread, takeNumber, type ThreadRow } from './store.server.ts';
import { threadNumber } from './thread-number.ts';

/**
 * Takes some messages out of a thread into one of their own: two questions in one are answered apart. A question of the
 * client's must be among them, and it waits for its answer from now on, with whoever has the thread. Returns the new one.
 */
export function splitThread(
  app: App,
  by: Person,
  seen: SeenThread,
  { messageIds, subject }: { messageIds: readonly string[]; subject: string },
): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => {
    const all = listMessages(tx, thread.id);
    const moved = all.filter(({ id }) => messageIds.includes(id));
    const counting = moved.filter(({ kind, standing }) => kind === 'client' && standing === 'counts');
    const question = counting.at(-1);
    if (!question || thread.state === 'merged' || moved.length === all.length) return undefined;
    const begun = begin(app, tx, { ...thread, ...whoseIs(app, tx, thread, question), subject }, by);
    for (const { id } of moved) moveMessage(tx, id, begun.id);
    if (!happen(app, tx, thread, by.id, { is: 'split-off', into: begun.id })) return undefined;
    const event = { is: 'asked', messageId: question.id, by: question.way } as const;
    return keepAssignee(app, tx, mustHappen(app, tx, begun, question.personId, event), thread, by);
  });
}

/** Of whoever asked it, of the same company or of another, under the right that they have. */
function whoseIs(app: App, tx: Tx, { clientId }: ThreadRow, { personId }: ThreadMessage): Partial<ThreadRow> {
  const asked = personId === null || personId === clientId ? undefined : findClientById(tx, personId);
  if (!asked) return {};
  const right = rightNow(app, tx, asked);
  return {
    ...{ clientId: asked.id, companyId: asked.companyId },
    right: right.is === 'in-force' ? right.entitlement.kind : null,
  };
}

function begin(app: App, tx: Tx, from: ThreadRow, by: Person): ThreadRow {
  const now = app.clock.now();
  const year = yearOf(now);
  const begun: ThreadRow = {
    ...from,
    id: app.newId(),
    number: threadNumber(year, takeNumber(tx, year)),
    ...{ state: 'new', assigneeId: null, ownerId: null },
    ...{ dueAt: null, snoozedUntil: null, closedAt: null },
    ...{ createdAt: now, changedAt: now, version: 0 },
  };
  saveThread(tx, begun);
  saveEvent(tx, { threadId: begun.id, at: now, byId: by.id, event: { is: 'split', from: from.id } });
  return begun;
}

function keepAssignee(app: App, tx: Tx, thread: ThreadRow, { assigneeId, ownerId }: ThreadRow, by: Person): ThreadRow {
  if (assigneeId === null) return thread;
  const because = [{ is: 'by-hand' as const, personId: by.id }];
  const event = { is: 'assigned', to: assigneeId, because } as const;
  return mustHappen(app, tx, thread, by.id, event, { assigneeId, ownerId });
}
