import type { App } from '#app/app.server.ts';
import { findClientById } from '#app/people/find-client.server.ts';
import { issueLink } from '#app/people/links.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { changeThread, type SeenThread, type ThreadChanged } from './change-thread.server.ts';
import { happen } from './happen.server.ts';
import type { ThreadRow } from './store.server.ts';
import { postIn, theirThread } from './thread-letters.server.ts';

/** Closes a thread, and asks its client the one question about how it was; not where nobody has answered anything. */
export function closeThread(app: App, by: Person, seen: SeenThread, { asks }: { asks: boolean }): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => {
    const closed = happen(app, tx, thread, by.id, { is: 'closed' });
    if (closed && asks) askHowItWas(app, tx, closed);
    return closed;
  });
}

export function reopenThread(app: App, by: Person, seen: SeenThread): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => happen(app, tx, thread, by.id, { is: 'reopened' }));
}

function askHowItWas(app: App, tx: Tx, thread: ThreadRow): void {
  const client = thread.clientId === null ? undefined : findClientById(tx, thread.clientId);
  if (!client) return;
  const data = { ...theirThread(app, tx, thread, client), rating: issueLink(app, tx, 'rating', thread.id) };
  postIn(app, tx, thread, { kind: 'thread-closed', to: client.address, locale: thread.locale, data });
}
