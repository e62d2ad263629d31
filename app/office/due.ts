import { dayInMoscow } from '#app/words/day.ts';

/** Until when something waits: a moment, or the whole of a day (`YYYY-MM-DD` in Moscow). */
export type Until = { at: number } | { on: string };

/** How that stands now. The words for it are given elsewhere. */
export type Due =
  | { is: 'late'; by: 'minutes' | 'hours' | 'days'; count: number }
  /** Today; `at` is null where the whole day is meant. */
  | { is: 'today'; at: number | null; isSoon: boolean }
  | { is: 'tomorrow'; at: number | null }
  | { is: 'later'; on: string };

/** A moment by which somebody is to hear from us, or that there is none. */
export function untilOf(at: number | null): Until | null {
  return at === null ? null : { at };
}

export type Urgency = 'late' | 'soon' | 'later';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** What is due within so long is due soon. */
const soon = 4 * hour;

export function dueOf(until: Until, now: number): Due {
  const today = dayInMoscow(now);
  if ('on' in until) return dueOn(until.on, today);
  const { at } = until;
  if (at <= now) return lateBy(now - at);
  const on = dayInMoscow(at);
  if (on === today) return { is: 'today', at, isSoon: at - now <= soon };
  return on === dayInMoscow(now + day) ? { is: 'tomorrow', at } : { is: 'later', on };
}

export function urgencyOf(due: Due): Urgency {
  if (due.is === 'late') return 'late';
  return due.is === 'today' && due.isSoon ? 'soon' : 'later';
}

/** Late first, the longest late of all; then by when it is due. What has no end comes with today's, by how long it waits. */
export function byUrgency<T extends { until: Until | null; since: number }>(waiting: readonly T[], now: number): T[] {
  const endOfToday = endOf(dayInMoscow(now));
  const placeOf = ({ until }: T) => (until === null ? endOfToday : 'on' in until ? endOf(until.on) : until.at);
  return [...waiting].sort((a, b) => placeOf(a) - placeOf(b) || a.since - b.since);
}

function dueOn(on: string, today: string): Due {
  const days = Math.round((Date.parse(today) - Date.parse(on)) / day);
  if (days > 0) return { is: 'late', by: 'days', count: days };
  if (days === 0) return { is: 'today', at: null, isSoon: true };
  return days === -1 ? { is: 'tomorrow', at: null } : { is: 'later', on };
}

function lateBy(ms: number): Due {
  if (ms < hour) return { is: 'late', by: 'minutes', count: Math.max(1, Math.floor(ms / minute)) };
  if (ms < day) return { is: 'late', by: 'hours', count: Math.floor(ms / hour) };
  return { is: 'late', by: 'days', count: Math.floor(ms / day) };
}

/** When a day ends in Moscow, three hours ahead of UTC all year. */
function endOf(on: string): number {
  return Date.parse(on) + day - 3 * hour;
}
