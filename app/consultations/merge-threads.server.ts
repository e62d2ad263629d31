import type { App } from '#app/app.server.ts';
import type { Person } from '#app/people/person.ts';
import { changeThread, type SeenThread, type ThreadChanged } from './change-thread.server.ts';
import { happen, mustHappen } from './happen.server.ts';
import { findLastQuestion, moveMessages } from './message-store.server.ts';
import { countAsAsked } from './say-in-thread.server.ts';
import { listEvents, listThreadsNumbered } from './store.server.ts';
import { isOurs, owedSince } from './thread-state.ts';

/**
 * One thread goes on in another of the same client or company: its messages and files move there, and what still comes
 * for it finds its way. By the number of the other.
 */
export function mergeThread(app: App, by: Person, seen: SeenThread, number: string): ThreadChanged {
  return changeThread(app, by, seen, (tx, thread) => {
    const [other] = listThreadsNumbered(tx, [number]);
    if (!other || other.id === thread.id || other.state === 'merged' || !isAkin(thread, other)) return undefined;
    const merged = happen(app, tx, thread, by.id, { is: 'merged', into: other.id }, { mergedIntoId: other.id });
    if (!merged) return undefined;
    const isWaiting = isOurs(thread.state) || owedSince(thread.state, listEvents(tx, thread.id)) !== null;
    const waiting = isWaiting ? findLastQuestion(tx, thread.id) : undefined;
    moveMessages(tx, { from: thread.id, to: other.id });
    const living = mustHappen(app, tx, other, by.id, { is: 'took-in', from: thread.id });
    // What waited for an answer there waits for it here, from now on.
    return waiting ? countAsAsked(app, tx, living, waiting) : living;
  });
}

function isAkin(
  one: { clientId: string | null; companyId: string | null },
  other: { clientId: string | null; companyId: string | null },
): boolean {
  const isOneClient = one.clientId !== null && one.clientId === other.clientId;
  return isOneClient || (one.companyId !== null && one.companyId === other.companyId);
}
