import type { App } from '#app/app.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { recipientKeyOf } from './outbox.server.ts';
import { deleteSuppression, findSuppression, listSuppressions, saveSuppression } from './store.server.ts';
import { outlasts, type SuppressionReason } from './suppression.ts';

/** No letter of our own accord goes to this address any more, not even one already in the outbox. */
export function suppress(
  app: App,
  tx: Tx,
  address: string,
  reason: SuppressionReason,
  messageId: string | null = null,
): void {
  suppressKey(app, tx, recipientKeyOf(app, address), reason, messageId);
}

/** The same where the address itself is gone already. */
export function suppressKey(
  app: App,
  tx: Tx,
  recipientKey: string,
  reason: SuppressionReason,
  messageId: string | null = null,
): void {
  const known = findSuppression(tx, recipientKey);
  if (known && outlasts(known.reason, reason)) return;
  saveSuppression(tx, { recipientKey, reason, at: app.clock.now(), messageId });
}

/** Who has left or was erased, and when. */
export function listRefusals(db: Db): { recipientKey: string; reason: SuppressionReason; at: number }[] {
  return listSuppressions(db);
}

/** The owner of the mailbox has asked for our letters from that very mailbox. */
export function liftSuppression(app: App, tx: Tx, address: string): void {
  deleteSuppression(tx, recipientKeyOf(app, address));
}
