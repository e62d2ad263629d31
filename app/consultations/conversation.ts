import type { ThreadMessage } from './message.ts';
import type { LoggedEvent } from './thread.ts';

/** One thing in a thread, as it is read from top to bottom. */
export type Turn = { is: 'message'; at: number; messageId: string } | { is: 'event'; at: number; logged: LoggedEvent };

/**
 * What was said and what has happened between, in the order in which it came to us. A message stands where it is first told
 * of; what tells nothing but that it is there is left out.
 */
export function conversationOf(
  messages: readonly Pick<ThreadMessage, 'id' | 'at'>[],
  events: readonly LoggedEvent[],
): Turn[] {
  const left = new Map(messages.map((message) => [message.id, message]));
  const turns = events.flatMap((logged): Turn[] => {
    const { at, event } = logged;
    const told = 'messageId' in event ? left.get(event.messageId) : undefined;
    if (told) left.delete(told.id);
    const message: Turn[] = told ? [{ is: 'message', at, messageId: told.id }] : [];
    return isMessageItself(event.is) ? message : [...message, { is: 'event', at, logged }];
  });
  // Those that came from another thread, whose events have stayed there.
  const others = [...left.values()].map(({ id, at }): Turn => ({ is: 'message', at, messageId: id }));
  return [...others, ...turns].sort((one, other) => one.at - other.at);
}

/** The last `count` things that have happened, each as the page shows it. */
export function turnsSince(
  messages: readonly Pick<ThreadMessage, 'id' | 'at'>[],
  events: readonly LoggedEvent[],
  count: number,
): Turn[] {
  const fresh = count > 0 ? events.slice(-count) : [];
  const named = new Set(fresh.flatMap(({ event }) => ('messageId' in event ? [event.messageId] : [])));
  return conversationOf(
    messages.filter(({ id }) => named.has(id)),
    fresh,
  );
}

function isMessageItself(is: LoggedEvent['event']['is']): boolean {
  return is === 'asked' || is === 'answered' || is === 'noted' || is === 'held' || is === 'automatic';
}
