import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { recipientKeyOf } from './outbox.server.ts';
import { listLettersNamed, saveRecipient } from './store.server.ts';

/** Of these letters, those that wait for their turn, or were refused, go to another address. Returns their Message-IDs. */
export function redirectUnsent(app: App, tx: Tx, messageIds: string[], to: string): string[] {
  const unsent = listLettersNamed(tx, messageIds).filter(({ state }) => state === 'due' || state === 'refused');
  const known = unsent.filter(({ recipient }) => recipient !== null);
  for (const { id } of known) saveRecipient(tx, id, to, recipientKeyOf(app, to));
  return known.map(({ messageId }) => messageId);
}
