import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { saveFile, saveMessage } from './message-store.server.ts';
import type { MessageKind, ThreadFile, ThreadMessage } from './message.ts';

/** A file whose bytes are in their place already. */
export type Enclosed = Pick<ThreadFile, 'name' | 'type' | 'size' | 'sha256'>;

/** What somebody has written, however it came. */
export type Written = Pick<ThreadMessage, 'way' | 'personId' | 'name' | 'address' | 'body' | 'html' | 'incomingId'> & {
  /** As theirs is called that came by mail; null of what was typed here. */
  messageId: string | null;
  files: readonly Enclosed[];
};

/** Writes a message down with its files; what it means for the thread is for an event to say. */
export function writeMessage(
  app: App,
  tx: Tx,
  threadId: string,
  kind: MessageKind,
  { files, ...written }: Written,
  { standing, reason }: Pick<ThreadMessage, 'standing' | 'reason'> = { standing: 'counts', reason: null },
): ThreadMessage {
  const at = app.clock.now();
  const message = { id: app.newId(), threadId, at, kind, standing, reason, ...written };
  saveMessage(tx, message);
  for (const file of files) saveFile(tx, { id: app.newId(), threadId, messageId: message.id, ...file, storedAt: at });
  return message;
}
