import type { App } from '#app/app.server.ts';
import { namesOf } from '#app/people/find-client.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Db } from '#app/storage/open.server.ts';
import { changeThread, type SeenThread, type ThreadChanged } from './change-thread.server.ts';
import { happen } from './happen.server.ts';
import { listWayOwners, revokeWays } from './way-store.server.ts';

/** Who has an address to write to in a thread. */
export function addressOwners(db: Db, threadId: string): { id: string; name: string }[] {
  const names = namesOf(db, listWayOwners(db, threadId));
  return Object.entries(names).map(([id, name]) => ({ id, name }));
}

/** The addresses of a person in a thread lead nowhere from now on; the next letter to them has a new one. */
export function revokeAddress(app: App, by: Person, seen: SeenThread, personId: string): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => {
    const revoked = revokeWays(tx, { threadId: thread.id, personId, at: app.clock.now() });
    return revoked === 0 ? undefined : happen(app, tx, thread, by.id, { is: 'address-revoked', personId });
  });
}
