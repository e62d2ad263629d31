/**
 * Why personal data was destroyed: they asked for it, they withdrew a consent, its time was over, or it had been destroyed
 * before and came back with a backup.
 */
export const destructionCauses = ['asked', 'withdrawn', 'retention', 'restored'] as const;
export type DestructionCause = (typeof destructionCauses)[number];

/** What can be destroyed, as the house keeps it, in the order in which an act tells of it. */
const destroyedKinds = [
  ...(['person', 'session', 'sign-in', 'audit-entry', 'absence', 'answering', 'company'] as const),
  ...(['reader', 'subscription', 'address-change', 'consent-details', 'letter'] as const),
  ...([
    'request',
    'message',
    'file',
    'step',
    'note',
    'task',
    'saved-view',
    'report',
    'sent-report',
    'report-reply',
    'participation',
    'remark',
    'questionnaire',
    'thread',
    'mail',
  ] as const),
] as const;
export type DestroyedKind = (typeof destroyedKinds)[number];

export type Counts = Partial<Record<DestroyedKind, number>>;

/** One line of the log that the law wants exported: what went, how much of it, whose, and when. */
export interface DestructionEvent {
  at: number;
  what: DestroyedKind;
  rows: number;
  /** The keyed hash of the address. */
  subject: string;
  /** The number of a request, which says nothing of whose it was. */
  record?: string;
}

/** An act of destruction: what it names is what the order asks for, and nothing of the person it was about. */
export interface Destruction {
  because: DestructionCause;
  /** In the owner's own words, where somebody of the staff did it: a letter's date and number. */
  reason?: string;
  /** The keyed hashes of all addresses of somebody of whom nothing was to be left: a backup brings nothing of it back. */
  erased?: string[];
  /** Rows destroyed, by what they were. */
  destroyed: Counts;
  /** What was done, in the order in which it was done. */
  events: DestructionEvent[];
}

/** Acts are kept for so long (3 years, in ms): Roskomnadzor's order 179 of 2022-10-28, point 8. */
export const actLifetime = 3 * 365 * 86_400_000 + 86_400_000;

/** The lines for what was destroyed of one person at one moment; what there was none of has no line. */
export function eventsOf(at: number, subject: string, counts: Counts, record?: string): DestructionEvent[] {
  return destroyedKinds.flatMap((what) => {
    const rows = counts[what] ?? 0;
    return rows > 0 ? [{ at, what, rows, subject, ...(record !== undefined && { record }) }] : [];
  });
}

/** How many of each there were in all. */
export function countsOf(events: DestructionEvent[]): Counts {
  const counts: Counts = {};
  for (const { what, rows } of events) counts[what] = (counts[what] ?? 0) + rows;
  return counts;
}

/** `actReference(2026, 7)` → «У-2026-0007», with a Cyrillic У. */
export function actReference(year: number, number: number): string {
  return `У-${year}-${String(number).padStart(4, '0')}`;
}

/** Two tallies in one. */
export function added(one: Counts, other: Counts): Counts {
  return Object.fromEntries(destroyedKinds.map((what) => [what, (one[what] ?? 0) + (other[what] ?? 0)]));
}
