import type { App } from '#app/app.server.ts';
import type { Outcome } from './outcome.ts';
import { countByOutcome, listMailboxes, type MailboxRow } from './store.server.ts';

/** How many messages have come to each outcome, and how many wait for theirs. */
export function summariseIncoming(app: App): { outcome: Outcome | 'waiting'; count: number }[] {
  return countByOutcome(app.db).map(({ outcome, count }) => ({ outcome: outcome ?? 'waiting', count }));
}

/** How far each mailbox has been read, and what was counted in it last. */
export function summariseMailboxes(app: App): MailboxRow[] {
  return listMailboxes(app.db);
}
