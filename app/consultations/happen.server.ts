import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { countriesOf } from '#app/people/find-client.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { calendarOf, type WorkCalendar } from './calendar.ts';
import { deadlineOf, type Deadline } from './deadline.ts';
import { listEventsOfAll, saveEvent, updateThread, type ThreadRow } from './store.server.ts';
import { nextState } from './thread-state.ts';
import type { LoggedEvent, ThreadEvent } from './thread.ts';

/**
 * The one way in which something happens in a thread: it is written down, the state follows from it, and the deadline
 * from all that was ever written. Undefined where it cannot happen.
 */
export function happen(
  app: App,
  tx: Tx,
  thread: ThreadRow,
  byId: string | null,
  event: ThreadEvent,
  set: Partial<ThreadRow> = {},
): ThreadRow | undefined {
  const state = nextState(thread.state, event);
  if (state === null) return undefined;
  const at = app.clock.now();
  saveEvent(tx, { threadId: thread.id, at, byId, event });
  const closedAt = state === 'closed' ? (thread.closedAt ?? at) : null;
  const snoozedUntil = event.is === 'snoozed' ? event.until : state === 'snoozed' ? thread.snoozedUntil : null;
  const changed = { ...thread, ...set, state, closedAt, snoozedUntil, changedAt: at, version: thread.version + 1 };
  const dueAt = dueAtOf(app, tx, changed);
  updateThread(tx, thread.id, {
    ...set,
    state,
    closedAt,
    snoozedUntil,
    changedAt: at,
    version: changed.version,
    dueAt,
  });
  return { ...changed, dueAt };
}

/** For what a verb has already found possible: that it is not is a mistake of ours. */
export function mustHappen(...[app, tx, thread, byId, event, set]: Parameters<typeof happen>): ThreadRow {
  const changed = happen(app, tx, thread, byId, event, set);
  if (!changed) throw new Error(`${event.is} cannot happen to a thread that is ${thread.state}`);
  return changed;
}

type Promised = Pick<ThreadRow, 'id' | 'right' | 'companyId'>;

/** Until when the client is to hear from us; null where nothing is owed or promised. */
export function deadlineOfThread(app: App, db: Db, thread: Promised): Deadline | null {
  return thread.right === null ? null : (deadlinesOf(app, db, [thread])[0]?.deadline ?? null);
}

/** The same of many, with what has happened in each: what all are reckoned by is read once. */
export function deadlinesOf<T extends Promised>(
  app: App,
  db: Db,
  threads: readonly T[],
): { thread: T; events: LoggedEvent[]; deadline: Deadline | null }[] {
  const ids = threads.map(({ id }) => id);
  const logs = listEventsOfAll(db, ids);
  const terms = readSetting(db, 'answerTerms');
  const calendars = calendarsFor(db, threads);
  const now = app.clock.now();
  return threads.map((thread) => {
    const { id, right, companyId } = thread;
    const events = logs.get(id) ?? [];
    const deadline = right === null ? null : deadlineOf(events, terms[right], calendars(companyId), now);
    return { thread, events, deadline };
  });
}

/** Of the country that the company is in. */
export function calendarFor(db: Db, companyId: string | null): WorkCalendar {
  return calendarsFor(db, [{ companyId }])(companyId);
}

function calendarsFor(db: Db, threads: readonly Pick<ThreadRow, 'companyId'>[]) {
  const calendars = readSetting(db, 'calendars');
  const countries = countriesOf(
    db,
    threads.flatMap(({ companyId }) => companyId ?? []),
  );
  return (companyId: string | null) => calendarOf(calendars, countries[companyId ?? ''] ?? null);
}

function dueAtOf(app: App, tx: Tx, thread: ThreadRow): number | null {
  const deadline = deadlineOfThread(app, tx, thread);
  return deadline === null || deadline.isPaused ? null : deadline.dueAt;
}
