import type { LoggedEvent, ThreadEvent, ThreadState } from './thread.ts';

/** What a thread becomes; null where that cannot happen to it. Null as its state is a thread that is not there yet. */
export function nextState(state: ThreadState | null, event: ThreadEvent): ThreadState | null {
  if (state === null) return event.is === 'asked' || event.is === 'split' ? 'new' : null;
  // What still comes back for it is kept there; all else happens in the thread it lives on in.
  if (state === 'merged') return event.is === 'automatic' || event.is === 'undelivered' ? 'merged' : null;
  switch (event.is) {
    case 'asked':
      // The one thing that reopens by itself: somebody waits for us again.
      return state === 'new' ? 'new' : 'open';
    case 'answered':
      // A last word after closing asks nothing of anybody.
      return state === 'closed' ? 'closed' : 'waiting';
    case 'assigned':
      return state === 'new' && event.to !== null ? 'open' : state;
    case 'took-over':
      return state === 'new' ? 'open' : state;
    case 'waits-for-client':
      return state === 'waiting' || state === 'closed' ? null : 'waiting';
    case 'snoozed':
      return state === 'closed' ? null : 'snoozed';
    case 'woke':
      return state === 'snoozed' ? 'open' : null;
    case 'undelivered':
      return state === 'waiting' ? 'open' : state;
    case 'closed':
      return state === 'closed' ? null : 'closed';
    case 'reopened':
      return state === 'closed' ? 'open' : null;
    case 'merged':
      return 'merged';
    case 'split':
      return null;
    case 'was-lead':
    case 'noted':
    case 'returned-to':
    case 'took-in':
    case 'split-off':
    case 'moved-topic':
    case 'moved-company':
    case 'right-changed':
    case 'escalated':
    case 'acknowledged':
    case 'rated':
    case 'held':
    case 'approved':
    case 'declined':
    case 'automatic':
    case 'address-revoked':
    case 'followed-up':
      return state;
  }
}

export function isPossible(state: ThreadState, event: ThreadEvent): boolean {
  return nextState(state, event) !== null;
}

/** The state that a log leads to; null where nothing has begun. What could not happen is passed over. */
export function stateOf(events: readonly LoggedEvent[]): ThreadState | null {
  return events.reduce<ThreadState | null>((state, { event }) => nextState(state, event) ?? state, null);
}

/** Whether anything is still to come of it. */
export function isAlive(state: ThreadState): boolean {
  return state !== 'closed' && state !== 'merged';
}

/** Whether it is we who have to do something. */
export function isOurs(state: ThreadState): boolean {
  return state === 'new' || state === 'open';
}

/**
 * When the first question was asked that still waits for its answer, though the thread may sleep or wait for the client;
 * null where none does.
 */
export function owedSince(state: ThreadState, events: readonly LoggedEvent[]): number | null {
  if (!isAlive(state)) return null;
  const answered = events.findLastIndex(({ event }) => event.is === 'answered');
  return events.slice(answered + 1).find(({ event }) => event.is === 'asked')?.at ?? null;
}

/** Whether the time for an answer stands still. */
export function pausesClock(state: ThreadState): boolean {
  return !isOurs(state);
}

/** Whether an event leaves whatever somebody is doing in a thread at the moment as right as it was. */
export function passesBy({ is }: ThreadEvent): boolean {
  return ['acknowledged', 'automatic', 'escalated', 'rated', 'right-changed', 'woke'].includes(is);
}

/** Whether an event opens what was closed. Automatic mail never does, nor does anything that we do in passing. */
export function reopens(event: ThreadEvent): boolean {
  return nextState('closed', event) === 'open';
}
