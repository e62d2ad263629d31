import type { App } from '#app/app.server.ts';
import { listRefusals } from '#app/mail/suppress.server.ts';
import { nobody } from '#app/people/consent.ts';
import type { DestructionEvent } from '#app/people/destruction.ts';
import { drawUpAct } from '#app/people/draw-up-act.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { destroyReader } from './destroy-reader.server.ts';
import { recordForReader } from './reader-consents.server.ts';
import { findReaderByKey, saveReader } from './store.server.ts';
import { isSubscribed } from './subscription.ts';

/**
 * Lets readers in a restored backup leave, or be erased, once more if they had after it was made: a refusal to be written
 * to alone would be lifted, and consents withdrawn would revive, as soon as they subscribed anew. Returns how many.
 */
export function reconcileRestored(app: App): number {
  return transact(app.db, (tx) => {
    let reconciled = 0;
    const events: DestructionEvent[] = [];
    for (const { recipientKey, reason, at } of listRefusals(tx)) {
      const reader = findReaderByKey(tx, recipientKey);
      if (!reader) continue;
      if (reason === 'erased') events.push(...destroyReader(app, tx, reader, 'restore', nobody));
      else if (reason === 'unsubscribed' && isSubscribed(reader)) {
        recordForReader(app, tx, reader, { event: 'withdrawn', form: 'restore', origin: nobody });
        saveReader(tx, { ...reader, unsubscribedAt: at, advertisingSince: null });
      } else continue;
      reconciled += 1;
    }
    drawUpAct(app, tx, { because: 'restored', byId: null }, events);
    return reconciled;
  });
}
