import { setPriority } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { MessagePort } from 'node:worker_threads';
import { closeApp, createApp } from '#app/app.server.ts';
import { readConfig } from '#app/config.server.ts';
import { watchMailbox } from '#app/mail/incoming/watch-mailbox.server.ts';
import { openAsItIs } from '#app/storage/open.server.ts';
import { startWorker } from './worker.server.ts';
import type { Report } from './worker-apart.server.ts';

/** All that the thread does until it is told to stop: it ends what is under way, and lets go of everything. */
export async function workInThread(port: MessagePort): Promise<void> {
  // Where processors are few, visitors go first. Elsewhere than on Linux this would slow the whole process.
  if (process.platform === 'linux') setPriority(lower);
  const config = readConfig();
  const app = await createApp(config, { db: openAsItIs(join(config.dataDir, 'klyuch.db')) });
  const worker = startWorker(app);
  const mailbox = watchMailbox(app);
  const report = () => port.postMessage({ isAlive: worker.isAlive(), lastRuns: worker.lastRuns() } satisfies Report);
  report();
  const reporting = setInterval(report, 1000);
  await once(port, 'message');
  clearInterval(reporting);
  await Promise.all([worker.stop(), mailbox.stop()]);
  await closeApp(app);
}

const lower = 10;
