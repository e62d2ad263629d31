import type { App } from '#app/app.server.ts';
import type { Person } from '#app/people/person.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { mustHappen } from './happen.server.ts';
import type { ThreadRow } from './store.server.ts';
import { tellOfNote } from './thread-letters.server.ts';
import { writeMessage, type Written } from './write-message.server.ts';

/**
 * One of us writes to the others. It never reaches a client, by whatever way it came; `reason` says why what was meant for
 * one became a note.
 */
export function noteInThread(
  app: App,
  tx: Tx,
  thread: ThreadRow,
  by: Person,
  written: Written,
  { mentions = [], reason = null }: { mentions?: readonly string[]; reason?: string | null } = {},
): ThreadRow {
  const message = writeMessage(app, tx, thread.id, 'note', written, { standing: 'counts', reason });
  const noted = mustHappen(app, tx, thread, by.id, { is: 'noted', messageId: message.id, mentions: [...mentions] });
  tellOfNote(app, tx, noted, by, message, mentions);
  return noted;
}
