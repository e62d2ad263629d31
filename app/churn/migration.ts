import type { Day } from './day.ts';

/** Days on which whole bases were loaded into billing: those who came with them connected earlier, nobody knows when. */
export interface Migration {
  is: 'migration';
  days: { day: Day; connects: number }[];
  /** Connects on such days, of all, 0–1. */
  share: number;
  /** The median number of connects on a day that has any. */
  usual: number;
}

/** A new house or village may connect dozens in a day, but not ten times the usual. */
const fewest = 20;
const timesUsual = 10;

export function findMigration(connectDays: Day[]): Migration | undefined {
  const counts = new Map<Day, number>();
  for (const day of connectDays) counts.set(day, (counts.get(day) ?? 0) + 1);
  const rising = [...counts.values()].sort((a, b) => a - b);
  const usual = rising[Math.floor((rising.length - 1) / 2)] ?? 0;
  const days = [...counts]
    .map(([day, connects]) => ({ day, connects }))
    .filter(({ connects }) => connects >= Math.max(fewest, timesUsual * usual))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if (days.length === 0) return undefined;
  const moved = days.reduce((sum, { connects }) => sum + connects, 0);
  return { is: 'migration', days, share: moved / connectDays.length, usual };
}
