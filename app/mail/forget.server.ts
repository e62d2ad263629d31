import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { nextProgress } from './delivery.ts';
import { forgetRecipient, listLettersTo, saveProgress } from './store.server.ts';

/** Wipes an address and its contents from the outbox; what has not left never will. Kept copies of the letters go too. */
export function forgetLettersTo(app: App, tx: Tx, recipientKey: string): void {
  const now = app.clock.now();
  for (const letter of listLettersTo(tx, recipientKey)) {
    if (letter.state !== 'due' && letter.state !== 'claimed') continue;
    saveProgress(tx, letter.id, nextProgress(letter, { is: 'suppressed' }, now), { leaseUntil: null, settledAt: now });
  }
  app.mailer.forget(forgetRecipient(tx, recipientKey));
}
