import type { App } from '#app/app.server.ts';
import type { Arrival } from '#app/mail/incoming/outcome.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { happen } from './happen.server.ts';
import { livingThread } from './living-thread.server.ts';
import { seeArrival } from './see-arrival.server.ts';
import { writeMessage } from './write-message.server.ts';
import { writtenIn } from './written-in-mail.server.ts';

/** Automatic mail in answer to a letter of ours is kept in its thread, where it reopens nothing and is answered by nobody. */
export function noticeAutomatic(app: App, tx: Tx, arrival: Arrival): string | null {
  const { place, sender } = seeArrival(app, tx, arrival);
  const thread = place.is === 'in' && place.by !== 'number' ? livingThread(tx, place.threadId) : undefined;
  if (!thread) return null;
  const reason = arrival.message.automatic ?? 'automatic';
  const standing = { standing: 'counts', reason } as const;
  const { id: messageId } = writeMessage(app, tx, thread.id, 'automatic', writtenIn(app, arrival, sender), standing);
  happen(app, tx, thread, null, { is: 'automatic', messageId, reason });
  return thread.id;
}
