import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { closeApp, createApp } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { watchMailbox } from '#app/mail/incoming/watch-mailbox.server.ts';
import { openAsItIs } from '#app/storage/open.server.ts';
import { startWorker } from './worker.server.ts';
import type { Report } from './worker-apart.server.ts';

/** All that the second process does until the first tells it to stop: then it ends what is under way. */
export async function workApart(): Promise<void> {
  // Whoever stops the house tells the first process; without it there is nothing to be done here.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.once('disconnect', () => process.exit(1));
  letOthersGoFirst();
  const config = readConfig();
  const app = await createApp(config, { db: openAsItIs(join(config.dataDir, 'klyuch.db')) });
  const worker = startWorker(app);
  const mailbox = watchMailbox(app);
  const report = () => process.send?.({ isAlive: worker.isAlive(), lastRuns: worker.lastRuns() } satisfies Report);
  report();
  const reporting = setInterval(report, 1000);
  await once(process, 'message');
  clearInterval(reporting);
  await Promise.all([worker.stop(), mailbox.stop()]);
  await closeApp(app);
}

/** Where processors are few, visitors go first. On Linux each thread has a priority, and those that help are there by now. */
function letOthersGoFirst(): void {
  const threads = existsSync('/proc/self/task') ? readdirSync('/proc/self/task').map(Number) : [process.pid];
  for (const thread of threads) setPriority(thread, lower);
}

const lower = 19;
