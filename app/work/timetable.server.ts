import type { App } from '#app/app.server.ts';
import { destroyFormerReaders, forgetOldRequests } from '#app/journal/retention.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { pruneMail } from '#app/mail/prune.server.ts';
import { pruneLinks } from '#app/people/links.server.ts';
import { dailyBackUp } from '#app/storage/backups.server.ts';

export interface Entry {
  name: string;
  /** ms between two runs */
  every: number;
  /** `stopping` is for what can end early. */
  run: (app: App, stopping: AbortSignal) => unknown;
}

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

/** All that happens by itself. Each entry is an ordinary verb; what runs rarely remembers its last run over a restart. */
export const timetable: Entry[] = [
  { name: 'deliver letters', every: second, run: (app, stopping) => deliverDue(app, 20, stopping) },
  { name: 'forget unconfirmed requests', every: hour, run: forgetOldRequests },
  { name: 'destroy readers who left', every: hour, run: destroyFormerReaders },
  { name: 'prune links', every: day, run: pruneLinks },
  { name: 'prune mail', every: day, run: pruneMail },
  { name: 'back up', every: day, run: dailyBackUp },
];
