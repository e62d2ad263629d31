import type { App } from '#app/app.server.ts';
import { recipientKeyOf } from './outbox.server.ts';
import { listLettersTo } from './store.server.ts';

/** What we sent to an address, without the contents. */
export function lettersTo(
  app: App,
  address: string,
): { messageId: string; kind: string; state: string; postedAt: number; settledAt: number | null }[] {
  return listLettersTo(app.db, recipientKeyOf(app, address)).map(({ messageId, kind, state, postedAt, settledAt }) => ({
    messageId,
    kind,
    state,
    postedAt,
    settledAt,
  }));
}
