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
  const runs = entries.map((entry) => ({
    entry,
    nextAt: firstRun(app, entry),
    underWay: undefined as Promise<void> | undefined,
  }));
  let lookedAt = performance.now();
  let stopping = false;

  const look = () => {
    lookedAt = performance.now();
    for (const run of runs) {
      if (stopping || run.underWay || run.nextAt > app.clock.now()) continue;
      run.underWay = runEntry(app, run.entry).finally(() => {
        run.underWay = undefined;
        run.nextAt = app.clock.now() + run.entry.every;
      });
    }
  };
  const timer = setInterval(look, tick);
  look();

  return {
    isAlive: () => !stopping && performance.now() - lookedAt < silence,
    stop: async () => {
      stopping = true;
      clearInterval(timer);
      await Promise.all(runs.map((run) => run.underWay));
    },
  };
}

function firstRun(app: App, entry: Entry): number {
  const last = entry.every >= rare ? findLastRun(app.db, entry.name) : undefined;
  return last === undefined ? app.clock.now() : last + entry.every;
}

async function runEntry(app: App, entry: Entry): Promise<void> {
  try {
    await entry.run(app);
    if (entry.every >= rare) saveLastRun(app.db, entry.name, app.clock.now());
  } catch (error) {
    app.log.error({ err: error, entry: entry.name }, 'an entry of the timetable failed');
  }
}
