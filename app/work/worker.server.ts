import type { App } from '#app/app.server.ts';
import { findLastRun, saveLastRun } from './store.server.ts';
import { timetable, type Entry } from './timetable.server.ts';

export interface Worker {
  /** Whether it looks at its timetable, nothing in it hangs, and all that runs often has ended well lately. */
  isAlive: () => boolean;
  /** When each entry last ended well, by name; one that never has is left out. */
  lastRuns: () => Map<string, number>;
  /** Takes up nothing new and waits for what is under way. */
  stop: () => Promise<void>;
}

const tick = 1000;
const minute = 60_000;
const silence = minute / 2;
/** What runs more often than this does not remember its last run. */
const rare = minute;
/** Unless an entry says otherwise, so long may it take; and so long may what runs often go without ending well. */
const patience = 10 * minute;
/** What failed is tried again after this, or sooner if it runs more often. */
const retry = 5 * minute;

/** An entry and how it fares. */
interface Duty {
  entry: Entry;
  dueAt: number;
  endedWellAt: number | undefined;
  underWay?: { since: number; run: Promise<void> } | undefined;
}

/** Runs the timetable, each entry apart from the others: a slow backup holds no letter up, a failing one stops nothing. */
export function startWorker(app: App, entries: Entry[] = timetable): Worker {
  const startedAt = app.clock.now();
  const duties = entries.map((entry) => takeOn(app, entry));
  const stopping = new AbortController();
  let lookedAt = performance.now();

  const look = () => {
    lookedAt = performance.now();
    const now = app.clock.now();
    for (const duty of duties) {
      if (duty.underWay || duty.dueAt > now) continue;
      const run = perform(app, duty, stopping.signal).finally(() => (duty.underWay = undefined));
      duty.underWay = { since: now, run };
    }
  };
  const timer = setInterval(look, tick);
  look();

  return {
    isAlive: () => {
      const looks = !stopping.signal.aborted && performance.now() - lookedAt < silence;
      return looks && duties.every((duty) => isWell(duty, startedAt, app.clock.now()));
    },
    lastRuns: () =>
      new Map(
        duties.flatMap(({ entry, endedWellAt }) => (endedWellAt === undefined ? [] : [[entry.name, endedWellAt]])),
      ),
    stop: async () => {
      stopping.abort();
      clearInterval(timer);
      await Promise.all(duties.flatMap(({ underWay }) => underWay?.run ?? []));
    },
  };
}

function takeOn(app: App, entry: Entry): Duty {
  const endedWellAt = entry.every >= rare ? findLastRun(app.db, entry.name) : undefined;
  return { entry, endedWellAt, dueAt: endedWellAt === undefined ? app.clock.now() : endedWellAt + entry.every };
}

async function perform(app: App, duty: Duty, stopping: AbortSignal): Promise<void> {
  const { name, every, run } = duty.entry;
  try {
    await run(app, stopping);
    const now = app.clock.now();
    if (every >= rare) saveLastRun(app.db, name, now);
    duty.endedWellAt = now;
    duty.dueAt = now + every;
  } catch (error) {
    app.log.error({ err: error, entry: name }, 'an entry of the timetable failed');
    duty.dueAt = app.clock.now() + Math.min(every, retry);
  }
}

function isWell({ entry, underWay, endedWellAt }: Duty, startedAt: number, now: number): boolean {
  if (underWay && now - underWay.since > (entry.limit ?? patience)) return false;
  return entry.every >= rare || now - (endedWellAt ?? startedAt) <= patience;
}
