import type { App } from '#app/app.server.ts';
import { readSetting } from '#app/office/settings.server.ts';
import { findCompanyById } from '#app/people/find-client.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { calendarOf, type WorkCalendar } from './calendar.ts';
import { deadlineOf, type Deadline } from './deadline.ts';
import { listEvents, saveEvent, updateThread, type ThreadRow } from './store.server.ts';
import { nextState } from './thread-state.ts';
import type { ThreadEvent } from './thread.ts';

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

/** Until when the client is to hear from us; null where nothing is owed or promised. */
export function deadlineOfThread(
  app: App,
  db: Db,
  thread: Pick<ThreadRow, 'id' | 'right' | 'companyId'>,
): Deadline | null {
  if (thread.right === null) return null;
  const terms = readSetting(db, 'answerTerms')[thread.right];
  return deadlineOf(listEvents(db, thread.id), terms, calendarFor(db, thread.companyId), app.clock.now());
}

/** Of the country that the company is in. */
export function calendarFor(db: Db, companyId: string | null): WorkCalendar {
  const country = companyId === null ? undefined : findCompanyById(db, companyId)?.country;
  return calendarOf(readSetting(db, 'calendars'), country ?? null);
}

function dueAtOf(app: App, tx: Tx, thread: ThreadRow): number | null {
  const deadline = deadlineOfThread(app, tx, thread);
  return deadline === null || deadline.isPaused ? null : deadline.dueAt;
}
