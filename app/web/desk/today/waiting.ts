import type { Until } from '#app/office/due.ts';

/** What somebody is waited for with. */
export const waitingSorts = [
  'lead',
  'message',
  'reply',
  'task',
  'mention',
  'course',
  'questionnaire',
  'thread',
  'held',
] as const;
export type WaitingSort = (typeof waitingSorts)[number];

/** One thing that waits for somebody at the desk: since when, until when, and where it is done. */
export interface Waiting {
  sort: WaitingSort;
  id: string;
  until: Until | null;
  since: number;
  /** Where it leads: a lead, a company, a report of a lead, a course, a questionnaire or a thread; null for a task of its own. */
  record: { kind: 'lead' | 'company' | 'report' | 'course' | 'questionnaire' | 'thread'; id: string } | null;
  /** What it is called: a reference, or what there is to do. */
  name: string;
  /** What it is about: a company, what was written. */
  about: string | null;
  /** Who of us has brought it about; null where it was not one of us. */
  by: string | null;
  /** For a lead or a thread: nobody looks after it yet. */
  isNobodys: boolean;
  /** For a lead or a thread: nothing has been answered yet. For a questionnaire: it has come in. */
  isFirst: boolean;
  /** For a course: so many have applied. */
  count: number;
  /** For a task: what finishes it. */
  version: number;
}

/** How far ahead tasks and answers are looked for, days. */
const daysAhead = 7;
/** Nobody reads further: what is more urgent has to be done first. */
export const mostWaiting = 50;

/** For how long a questionnaire that has come in is said to be one to read, days: whether it was read, nobody says. */
const daysToRead = 14;

export interface QuestionnaireDays {
  /** Those still open whose day is before this one are late. */
  today: string;
  /** Those submitted since are to be read. */
  since: number;
}

export function questionnaireDays(now: number, today: string): QuestionnaireDays {
  return { today, since: now - daysToRead * 86_400_000 };
}

export function lastDayAhead(today: string): string {
  return new Date(Date.parse(today) + daysAhead * 86_400_000).toISOString().slice(0, 10);
}

/** A client who has answered a report is waited for once: as an answer to the report, not as an answer to the lead besides. */
export function withoutDoubles(waiting: readonly Waiting[]): Waiting[] {
  const replied = new Set(waiting.filter(({ sort }) => sort === 'reply').map(({ id }) => id));
  return waiting.filter(({ sort, id }) => (sort !== 'lead' && sort !== 'message') || !replied.has(id));
}
