import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { App } from '#app/app.server.ts';
import type { Worker } from './worker.server.ts';

/** What the process says of itself, once a second. */
const reportShape = z.object({ isAlive: z.boolean(), lastRuns: z.map(z.string(), z.number()) });
export type Report = z.infer<typeof reportShape>;

/** One that says nothing for so long hangs. */
const silence = 30_000;
/** What has ended by itself begins anew after this. */
const pause = 5000;

/** Garbage is collected by whoever made it, and one helper compiles: several would leave no processor free. */
const alone = ['--single-threaded-gc', '--v8-pool-size=1'];

const file = fileURLToPath(new URL('./worker-apart.process.mjs', import.meta.url));

/**
 * The worker and the mailbox in a process of their own, with a connection of its own to the same database: whatever comes in
 * and whatever is due, no visitor waits for it. A process that breaks is begun anew, and what was under way is taken up again
 * as after any crash.
 */
export function startWorkerApart({ log }: App): Worker {
  let report: Report = { isAlive: false, lastRuns: new Map() };
  let heardAt = -Infinity;
  let isStopping = false;
  let begun = begin();

  function begin(): { child: ChildProcess; ended: Promise<void> } {
    const child = fork(file, { execArgv: alone, serialization: 'advanced' });
    child.on('message', (said) => {
      report = reportShape.parse(said);
      heardAt = performance.now();
    });
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
    void ended.then(() => {
      if (isStopping) return;
      log.error({ code: child.exitCode, signal: child.signalCode }, 'the worker broke');
      setTimeout(() => (begun = begin()), pause).unref();
    });
    return { child, ended };
  }

  return {
    isAlive: () => report.isAlive && performance.now() - heardAt < silence,
    lastRuns: () => report.lastRuns,
    stop: async () => {
      isStopping = true;
      if (begun.child.connected) begun.child.send('stop');
      await begun.ended;
    },
  };
}
