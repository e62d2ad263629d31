import { workingTimeBetween, type WorkCalendar } from './calendar.ts';

/** Working time until an answer is due, or since it was, as people say it; a day is as long as the house works. */
export interface TimeLeft {
  is: 'left' | 'late';
  by: 'minutes' | 'hours' | 'days';
  count: number;
  /** Whoever is to answer has no more than half a day for it. */
  isSoon: boolean;
}

const minute = 60_000;
const hour = 60 * minute;

/** Until a moment, by the hours that the house works. */
export function leftUntil(dueAt: number, now: number, calendar: WorkCalendar): TimeLeft {
  return timeLeft(workingTimeBetween(now, dueAt, calendar), calendar);
}

/** Of working time in ms; with none left the moment has passed. */
export function timeLeft(leftMs: number, { opens, closes }: Pick<WorkCalendar, 'opens' | 'closes'>): TimeLeft {
  const day = (closes - opens) * minute;
  const ms = Math.abs(leftMs);
  const known = { is: leftMs > 0 ? 'left' : 'late', isSoon: leftMs > 0 && leftMs <= day / 2 } as const;
  if (ms < hour) return { ...known, by: 'minutes', count: Math.max(1, Math.floor(ms / minute)) };
  if (ms < day) return { ...known, by: 'hours', count: Math.floor(ms / hour) };
  return { ...known, by: 'days', count: Math.floor(ms / day) };
}
