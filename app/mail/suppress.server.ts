import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { recipientKeyOf } from './outbox.server.ts';
import { deleteSuppression, saveSuppression } from './store.server.ts';
import type { SuppressionReason } from './suppression.ts';

/** No letter of our own accord goes to this address any more, not even one already in the outbox. */
export function suppress(
  app: App,
  tx: Tx,
  address: string,
  reason: SuppressionReason,
  messageId: string | null = null,
): void {
  saveSuppression(tx, { recipientKey: recipientKeyOf(app, address), reason, at: app.clock.now(), messageId });
}

/** The owner of the mailbox has asked for our letters from that very mailbox. */
export function liftSuppression(app: App, tx: Tx, address: string): void {
  deleteSuppression(tx, recipientKeyOf(app, address));
}
