import type { App } from '#app/app.server.ts';
import { findLastRun, saveLastRun } from './store.server.ts';
import { timetable, type Entry } from './timetable.server.ts';

export interface Worker {
  /** Whether it has looked at its timetable within the last half minute. */
  isAlive: () => boolean;
  /** Takes up nothing new and waits for what is under way. */
  stop: () => Promise<void>;
}

const tick = 1000;
const silence = 30_000;
/** What runs more often than this does not remember its last run. */
const rare = 60_000;

/** Runs the timetable, each entry apart from the others: a slow backup holds no letter up, a failing one stops nothing. */
export function startWorker(app: App, entries: Entry[] = timetable): Worker {
  const nextAt = new Map(entries.map((entry) => [entry, firstRun(app, entry)]));
  const underWay = new Map<Entry, Promise<void>>();
  const stopping = new AbortController();
  let lookedAt = performance.now();

  const look = () => {
    lookedAt = performance.now();
    for (const entry of entries) {
      if (underWay.has(entry) || (nextAt.get(entry) ?? 0) > app.clock.now()) continue;
      const run = runEntry(app, entry, stopping.signal).finally(() => {
        underWay.delete(entry);
        nextAt.set(entry, app.clock.now() + entry.every);
      });
      underWay.set(entry, run);
    }
  };
  const timer = setInterval(look, tick);
  look();

  return {
    isAlive: () => !stopping.signal.aborted && performance.now() - lookedAt < silence,
    stop: async () => {
      stopping.abort();
      clearInterval(timer);
      await Promise.all(underWay.values());
    },
  };
}

function firstRun(app: App, entry: Entry): number {
  const last = entry.every >= rare ? findLastRun(app.db, entry.name) : undefined;
  return last === undefined ? app.clock.now() : last + entry.every;
}

async function runEntry(app: App, entry: Entry, stopping: AbortSignal): Promise<void> {
  try {
    await entry.run(app, stopping);
    if (entry.every >= rare) saveLastRun(app.db, entry.name, app.clock.now());
  } catch (error) {
    app.log.error({ err: error, entry: entry.name }, 'an entry of the timetable failed');
  }
}
