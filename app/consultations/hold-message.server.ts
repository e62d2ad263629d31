import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { mustHappen } from './happen.server.ts';
import type { ThreadRow } from './store.server.ts';
import type { Doubt } from './trust.ts';
import { writeMessage, type Written } from './write-message.server.ts';

/** Keeps a message in its thread until somebody of us lets it in. Returns its id. */
export function holdMessage(
  app: App,
  tx: Tx,
  thread: ThreadRow,
  kind: 'client' | 'us',
  written: Written,
  because: Doubt,
): string {
  const standing = { standing: 'held', reason: because } as const;
  const { id: messageId } = writeMessage(app, tx, thread.id, kind, written, standing);
  mustHappen(app, tx, thread, null, { is: 'held', messageId, because });
  return messageId;
}
