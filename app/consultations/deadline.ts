import { afterWorkingTime, workingTimeBetween, type WorkCalendar } from './calendar.ts';
import type { AnswerTerms } from './entitlement.ts';
import type { LoggedEvent, ThreadEvent } from './thread.ts';

/** Until when a client is to hear from us. */
export interface Deadline {
  /** `first`: nobody has ever answered in this thread. */
  kind: 'first' | 'next';
  /** When the client asked. */
  askedAt: number;
  /** While the clock stands still: when it would be, were it to go on now. */
  dueAt: number;
  /** Working time (ms); negative where the moment has passed. */
  leftMs: number;
  /** Per cent of the term that are gone; over 100 where the moment has passed. */
  gone: number;
  isPaused: boolean;
}

/** An answer that came late, or has not come. */
export interface Missed {
  kind: Deadline['kind'];
  dueAt: number;
  /** When it was settled after all, by an answer or by closing; null where it is still owed. */
  settledAt: number | null;
  /** Working time (ms) by which it is late. */
  lateMs: number;
}

export interface Clock {
  deadline: Deadline | null;
  missed: Missed[];
}

/**
 * What the log of a thread, in its order, says of answers: the time runs from the first question that nobody has answered,
 * stands still while we wait for the client or the thread sleeps, and goes on when the client writes or it wakes. What was
 * closed unanswered goes on where it is reopened by hand; a question that reopens it begins anew. Where there was no right
 * to ask, nothing was promised: the time runs from when there is one.
 */
export function clockOf(
  events: readonly LoggedEvent[],
  terms: AnswerTerms,
  calendar: WorkCalendar,
  now: number,
): Clock {
  const missed: Missed[] = [];
  let owed: Owed | null = null;
  let isAnswered = false;
  for (const { at, event } of events) {
    if (at > now) break;
    if (owed) owed = runUntil(at, owed, calendar);
    if (event.is === 'asked' && (owed === null || owed.pause === 'closed')) owed = owe(isAnswered, at, terms);
    if (owed && begins(event)) owed = { ...owe(isAnswered, at, terms), pause: owed.pause };
    if (owed && settles(event) && owed.pause !== 'closed') missed.push(...missedOf(owed, at));
    if (owed) owed = after(event, owed);
    isAnswered ||= event.is === 'answered';
  }
  if (owed === null || owed.pause === 'closed') return { deadline: null, missed };
  const today = runUntil(now, owed, calendar);
  missed.push(...missedOf(today, null));
  return { deadline: deadlineIn(today, calendar, now), missed };
}

export function deadlineOf(
  events: readonly LoggedEvent[],
  terms: AnswerTerms,
  calendar: WorkCalendar,
  now: number,
): Deadline | null {
  return clockOf(events, terms, calendar, now).deadline;
}

/** A question that waits for its answer. */
interface Owed {
  kind: Deadline['kind'];
  askedAt: number;
  termMs: number;
  /** Working time gone, until `since`. */
  goneMs: number;
  since: number;
  /** When the last of the term was gone. */
  dueAt: number | null;
  pause: 'waiting' | 'closed' | { until: number } | null;
}

function owe(isAnswered: boolean, at: number, terms: AnswerTerms): Owed {
  const hours = isAnswered ? terms.nextHours : terms.firstHours;
  const kind = isAnswered ? 'next' : 'first';
  return { kind, askedAt: at, termMs: hours * 3_600_000, goneMs: 0, since: at, dueAt: null, pause: null };
}

function begins(event: ThreadEvent): boolean {
  return event.is === 'right-changed' && event.from === null;
}

function settles({ is }: ThreadEvent): boolean {
  return is === 'answered' || is === 'closed' || is === 'merged';
}

/** What becomes of a question that waits; null where it waits no more. */
function after(event: ThreadEvent, owed: Owed): Owed | null {
  if (event.is === 'answered' || event.is === 'merged') return null;
  if (event.is === 'closed') return { ...owed, pause: 'closed' };
  if (event.is === 'reopened') return { ...owed, pause: null };
  if (owed.pause === 'closed') return owed;
  if (event.is === 'waits-for-client') return { ...owed, pause: 'waiting' };
  if (event.is === 'snoozed') return { ...owed, pause: { until: event.until } };
  return event.is === 'asked' || event.is === 'woke' ? { ...owed, pause: null } : owed;
}

/** Lets the time run until a moment. A sleep that was to end before then has ended, though nobody has woken it yet. */
function runUntil(until: number, owed: Owed, calendar: WorkCalendar): Owed {
  const { pause, goneMs, termMs } = owed;
  if (pause === 'waiting' || pause === 'closed') return { ...owed, since: until };
  if (pause !== null && pause.until > until) return { ...owed, since: until };
  const since = Math.max(owed.since, pause?.until ?? 0);
  const passed = workingTimeBetween(since, until, calendar);
  const left = termMs - goneMs;
  const dueAt = owed.dueAt ?? (passed >= left ? afterWorkingTime(since, left, calendar) : null);
  return { ...owed, since: until, goneMs: goneMs + passed, dueAt, pause: null };
}

/** At the very moment that it is due an answer is in time. */
function missedOf({ kind, dueAt, goneMs, termMs }: Owed, settledAt: number | null): Missed[] {
  return dueAt === null || goneMs === termMs ? [] : [{ kind, dueAt, settledAt, lateMs: goneMs - termMs }];
}

function deadlineIn(owed: Owed, calendar: WorkCalendar, now: number): Deadline {
  const { kind, askedAt, termMs, goneMs, pause } = owed;
  const leftMs = termMs - goneMs;
  return {
    ...{ kind, askedAt, leftMs, isPaused: pause !== null },
    dueAt: owed.dueAt ?? afterWorkingTime(now, leftMs, calendar),
    gone: (100 * goneMs) / termMs,
  };
}
