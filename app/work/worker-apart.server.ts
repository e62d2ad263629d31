import { Worker as Thread } from 'node:worker_threads';
import { z } from 'zod';
import type { App } from '#app/app.server.ts';
import type { Worker } from './worker.server.ts';

/** What the thread says of itself, once a second. */
export const reportShape = z.object({ isAlive: z.boolean(), lastRuns: z.map(z.string(), z.number()) });
export type Report = z.infer<typeof reportShape>;

/** One that says nothing for so long hangs. */
const silence = 30_000;
/** What has ended by itself begins anew after this. */
const pause = 5000;

const file = new URL('./worker-apart.worker.mjs', import.meta.url);

/**
 * The worker and the mailbox in a thread of their own, with a connection of its own to the same database: whatever comes in
 * and whatever is due, no visitor waits for it. A thread that breaks is begun anew, and what was under way is taken up again
 * as after any crash.
 */
export function startWorkerApart({ log }: App): Worker {
  let report: Report = { isAlive: false, lastRuns: new Map() };
  let heardAt = -Infinity;
  let isStopping = false;
  let ended = Promise.resolve();
  let thread = begin();

  function begin(): Thread {
    const begun = new Thread(file, { execArgv: [] });
    begun.on('message', (said) => {
      report = reportShape.parse(said);
      heardAt = performance.now();
    });
    begun.on('error', (error) => log.error({ err: error }, 'the worker broke'));
    ended = new Promise((resolve) => begun.once('exit', () => resolve()));
    void ended.then(() => {
      if (!isStopping) setTimeout(() => (thread = begin()), pause).unref();
    });
    return begun;
  }

  return {
    isAlive: () => report.isAlive && performance.now() - heardAt < silence,
    lastRuns: () => report.lastRuns,
    stop: async () => {
      isStopping = true;
      thread.postMessage('stop');
      await ended;
    },
  };
}
