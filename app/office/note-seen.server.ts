import type { App } from '#app/app.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { audit } from './audit.server.ts';
import type { AuditAction, AuditSubject } from './audit.ts';
import { findLastEntry } from './record-store.server.ts';

/** Writes down that somebody has opened a record: once an hour, however often its page is loaded anew. */
export function noteSeen(
  app: App,
  personId: string,
  action: Extract<AuditAction, `${string}-seen`>,
  subject: AuditSubject,
): void {
  const last = findLastEntry(app.db, personId, action, subject);
  if (last !== undefined && app.clock.now() - last < hour) return;
  transact(app.db, (tx) => audit(app, tx, personId, action, subject));
}

const hour = 3_600_000;
