import type { App } from '#app/app.server.ts';
import type { Person } from '#app/people/person.ts';
import { transact } from '#app/storage/open.server.ts';
import { changeThread, type SeenThread, type ThreadChanged } from './change-thread.server.ts';
import { happen } from './happen.server.ts';
import { listThreadsToWake } from './store.server.ts';

/** Out of sight until a moment, or until the client writes; the clock stands still. */
export function snoozeThread(app: App, by: Person, seen: SeenThread, until: number): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) =>
    until > app.clock.now() ? happen(app, tx, thread, by.id, { is: 'snoozed', until }) : undefined,
  );
}

export function wakeThread(app: App, by: Person, seen: SeenThread): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => happen(app, tx, thread, by.id, { is: 'woke' }));
}

/** It waits for the client, though nobody has answered by letter: we have spoken on the telephone, say. */
export function waitForClient(app: App, by: Person, seen: SeenThread): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => happen(app, tx, thread, by.id, { is: 'waits-for-client' }));
}

/** Those whose moment has come. */
export function wakeThreads(app: App): void {
  if (listThreadsToWake(app.db, app.clock.now()).length === 0) return;
  transact(app.db, (tx) => {
    for (const thread of listThreadsToWake(tx, app.clock.now())) happen(app, tx, thread, null, { is: 'woke' });
  });
}
