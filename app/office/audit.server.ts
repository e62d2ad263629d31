import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { AuditAction, AuditDetails, AuditSubject } from './audit.ts';
import { saveAuditEntry } from './store.server.ts';

/** Writes down who did what, in the transaction in which it is done; `personId` is null for what the house does by itself. */
export function audit(
  app: App,
  tx: Tx,
  personId: string | null,
  action: AuditAction,
  { kind, id }: AuditSubject,
  details: AuditDetails = {},
): void {
  saveAuditEntry(tx, { at: app.clock.now(), personId, action, subjectKind: kind, subjectId: id, details });
}
