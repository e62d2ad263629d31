import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import type { Gone } from './privacy-store.server.ts';
import { isForgotten, saveForgotten } from './store.server.ts';

/** Sees to it that what has gone from here and still lies in a mailbox does not come in anew. Returns how many there were. */
export function rememberForgotten(app: App, tx: Tx, gone: Gone[]): number {
  for (const { mailbox, uidValidity, uid, sha256 } of gone) {
    if (uidValidity === null || uid === null) continue;
    saveForgotten(tx, { mailbox, uidValidity, uid, contentKey: contentKeyOf(app, sha256) });
  }
  return gone.length;
}

/** Whether this is something forgotten that the server has numbered anew; the new number is remembered too. */
export function wasForgotten(app: App, tx: Tx, message: Gone): boolean {
  if (!isForgotten(tx, message.mailbox, contentKeyOf(app, message.sha256))) return false;
  rememberForgotten(app, tx, [message]);
  return true;
}

/** Nobody who has a message can tell by it whether it was here. */
function contentKeyOf(app: App, sha256: string): string {
  return app.mac('forgotten mail', sha256);
}
