import type { App } from '#app/app.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { mustHappen } from './happen.server.ts';
import { listMessages } from './message-store.server.ts';
import type { ThreadRow } from './store.server.ts';
import { tellOfQuestion } from './thread-letters.server.ts';
import type { Doubt } from './trust.ts';
import { writeMessage, type Written } from './write-message.server.ts';

/** Keeps a message in its thread until somebody of us lets it in; of a client's whoever answers is told. Returns its id. */
export function holdMessage(
  app: App,
  tx: Tx,
  thread: ThreadRow,
  kind: 'client' | 'us',
  written: Written,
  because: Doubt,
): string {
  const standing = { standing: 'held', reason: because } as const;
  const message = writeMessage(app, tx, thread.id, kind, written, standing);
  const held = mustHappen(app, tx, thread, null, { is: 'held', messageId: message.id, because });
  if (kind === 'client' && isTold(heldAt(tx, thread.id))) tellOfQuestion(app, tx, held, message, because);
  return message.id;
}

function heldAt(db: Db, threadId: string): number[] {
  return listMessages(db, threadId).flatMap(({ kind, reason, at }) => (kind === 'client' && reason !== null ? at : []));
}

const hour = 3_600_000;

/** Whether the last of them is told of, where one an hour is at most: what is held costs whoever sends it nothing. */
function isTold(moments: readonly number[]): boolean {
  const told = moments.reduce((last, at) => (at - last >= hour ? at : last), -Infinity);
  return told === moments.at(-1) && moments.filter((at) => at === told).length === 1;
}
