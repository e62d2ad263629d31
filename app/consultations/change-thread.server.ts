import type { App } from '#app/app.server.ts';
import { audit } from '#app/office/audit.server.ts';
import type { AuditAction } from '#app/office/audit.ts';
import type { Person } from '#app/people/person.ts';
import { transact, type Tx } from '#app/storage/open.server.ts';
import { findThread, listLastEvents, type ThreadRow } from './store.server.ts';
import { passesBy } from './thread-state.ts';
import type { LoggedEvent } from './thread.ts';

/** Which thread, and the version of it that was on the screen. */
export interface SeenThread {
  threadId: string;
  version: number;
}

export type ThreadRefused =
  | { refused: 'unknown' }
  /** Something has happened in it since; `last` tells what. */
  | { refused: 'changed'; thread: ThreadRow; last: LoggedEvent | undefined }
  | { refused: 'not-possible'; thread: ThreadRow };
export type ThreadChanged = { refused: undefined; thread: ThreadRow } | ThreadRefused;

/**
 * The one way to change a thread at the desk: only over what was seen, whatever the house has done in passing since.
 * `change` returns what became of it, undefined where that cannot happen to it.
 */
export function changeThread(
  app: App,
  by: Pick<Person, 'id'>,
  { threadId, version }: SeenThread,
  change: (tx: Tx, thread: ThreadRow) => ThreadRow | undefined,
  action: AuditAction = 'thread-changed',
): ThreadChanged {
  return transact(app.db, (tx): ThreadChanged => {
    const thread = findThread(tx, threadId);
    if (!thread) return { refused: 'unknown' };
    const since = listLastEvents(tx, threadId, Math.max(0, thread.version - version));
    const last = since.findLast(({ event }) => !passesBy(event));
    if (last || version > thread.version) return { refused: 'changed', thread, last };
    const changed = change(tx, thread);
    if (!changed) return { refused: 'not-possible', thread };
    audit(app, tx, by.id, action, { kind: 'thread', id: threadId });
    return { refused: undefined, thread: changed };
  });
}
