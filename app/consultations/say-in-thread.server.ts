import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { attend } from './attend.server.ts';
import { heedRight } from './heed-right.server.ts';
import { mustHappen } from './happen.server.ts';
import type { ThreadMessage } from './message.ts';
import type { ThreadRow } from './store.server.ts';
import { tellOfQuestion } from './thread-letters.server.ts';
import { writeMessage, type Written } from './write-message.server.ts';

/** A client says more in a thread: it is open again, and whoever answers in it is told. */
export function sayInThread(app: App, tx: Tx, thread: ThreadRow, written: Written): ThreadRow {
  return countAsAsked(app, tx, thread, writeMessage(app, tx, thread.id, 'client', written));
}

/** The same of a message that is written down already, and now counts. */
export function countAsAsked(app: App, tx: Tx, thread: ThreadRow, message: ThreadMessage): ThreadRow {
  const { id: messageId, personId, way } = message;
  const entitled = heedRight(app, tx, thread);
  const asked = mustHappen(app, tx, entitled, personId, { is: 'asked', messageId, by: way });
  const attended = attend(app, tx, asked);
  tellOfQuestion(app, tx, attended, message);
  return attended;
}
