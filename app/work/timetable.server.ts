import type { App } from '#app/app.server.ts';
import { forgetOldReports } from '#app/assessments/forget-old-reports.server.ts';
import { escalate } from '#app/consultations/escalate.server.ts';
import { forgetOldThreads } from '#app/consultations/forget-threads.server.ts';
import { giveThreadsBack, lendThreads } from '#app/consultations/hand-over.server.ts';
import { wakeThreads } from '#app/consultations/snooze-thread.server.ts';
import { destroyFormerReaders, forgetOldRequests } from '#app/journal/retention.server.ts';
import { forgetIdleLeads } from '#app/leads/forget-idle-leads.server.ts';
import { sweepLeadFiles } from '#app/leads/lead-files.server.ts';
import { deliverDue } from '#app/mail/deliver.server.ts';
import { settleDue } from '#app/mail/incoming/settle.server.ts';
import { pruneMail } from '#app/mail/prune.server.ts';
import { forgetOldWriting } from '#app/office/forget-old-writing.server.ts';
import { pruneAuditLog } from '#app/office/prune-audit-log.server.ts';
import { pruneActs } from '#app/people/acts.server.ts';
import { remindOfTasks } from '#app/office/remind.server.ts';
import { forgetIdleCompanies, forgetIdlePeople } from '#app/people/forget-idle-companies.server.ts';
import { pruneLinks } from '#app/people/links.server.ts';
import { pruneSessions } from '#app/people/sessions.server.ts';
import { remindFillers } from '#app/questionnaires/remind-fillers.server.ts';
import { dailyBackUp } from '#app/storage/backups.server.ts';
import { emptyLog } from '#app/storage/open.server.ts';
import { listeners, receiver, undelivered } from './receivers.server.ts';

export interface Entry {
  name: string;
  /** ms between two runs */
  every: number;
  /** ms that a run may take before the worker counts as hung; ten minutes unless told. */
  limit?: number;
  /** `stopping` is for what can end early. */
  run: (app: App, stopping: AbortSignal) => unknown;
}

const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

/** Each hands over one letter at a time, as many as the mailer has connections: a slow server holds up its own alone. */
const counters = [1, 2, 3, 4, 5].map((number): Entry => ({
  name: `deliver letters, counter ${number}`,
  every: second,
  run: (app, stopping) => deliverDue(app, 1000, stopping, undelivered),
}));

/** All that happens by itself. Each entry is an ordinary verb; what runs rarely remembers its last run over a restart. */
export const timetable: Entry[] = [
  ...counters,
  {
    name: 'settle incoming mail',
    every: second,
    run: (app, stopping) => settleDue(app, receiver, stopping, { listeners }),
  },
  { name: 'forget unconfirmed requests', every: hour, run: forgetOldRequests },
  { name: 'destroy readers who left', every: hour, run: destroyFormerReaders },
  { name: 'destroy requests long idle', every: day, run: forgetIdleLeads },
  { name: 'destroy reports sent long ago', every: day, run: forgetOldReports },
  { name: 'destroy companies long idle', every: day, run: forgetIdleCompanies },
  { name: 'destroy people long idle', every: day, run: forgetIdlePeople },
  { name: 'destroy threads ended long ago', every: day, run: forgetOldThreads },
  { name: 'destroy what was written long ago', every: day, run: forgetOldWriting },
  { name: 'prune the audit log', every: day, run: pruneAuditLog },
  { name: 'prune acts of destruction', every: day, run: pruneActs },
  { name: 'remind of tasks', every: 5 * 60 * second, run: remindOfTasks },
  { name: 'remind of questionnaires', every: 30 * 60 * second, run: remindFillers },
  { name: 'hurry threads', every: 60 * second, run: escalate },
  { name: 'wake threads', every: 60 * second, run: wakeThreads },
  { name: 'lend threads', every: 5 * 60 * second, run: lendThreads },
  { name: 'give threads back', every: 5 * 60 * second, run: giveThreadsBack },
  { name: 'sweep files', every: day, run: sweepLeadFiles },
  { name: 'empty the log', every: hour, run: (app) => emptyLog(app.db) },
  { name: 'prune links', every: day, run: pruneLinks },
  { name: 'prune sessions', every: day, run: pruneSessions },
  { name: 'prune mail', every: day, run: pruneMail },
  { name: 'back up', every: day, limit: hour, run: dailyBackUp },
];
