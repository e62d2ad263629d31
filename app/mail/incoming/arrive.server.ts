import type { App } from '#app/app.server.ts';
import { readApart } from '../reading/read-apart.server.ts';
import { authenticate, type Asking } from './authenticate.server.ts';
import { messageIdFrom } from './judge.server.ts';
import type { Arrival } from './outcome.ts';
import { readBytes, type IncomingRow } from './store.server.ts';

export interface Unreadable {
  failed: string;
}

/** What reading one message may take: ms, and MB. */
const limits = { longest: 10_000, memory: 512 };

/** Reads a kept message, apart from all other work, and finds out whether it is from whom it says. */
export async function arrive(app: App, row: IncomingRow, asking?: Asking): Promise<Arrival | Unreadable> {
  const bytes = readBytes(app.db, row.sha256);
  if (!bytes) return { failed: 'lost' };
  const message = await readApart(bytes, limits);
  app.log.debug({ message: row.id }, 'message read');
  if ('failed' in message) return message;
  const { id, mailbox, receivedAt, sha256 } = row;
  const isWritten = message.report === null && message.ownLetter === null;
  const authentication = isWritten ? await authenticate(app, bytes, message, asking) : ({ is: 'none' } as const);
  app.log.debug({ message: row.id }, 'message authenticated');
  const named = { ...message, messageId: message.messageId ?? messageIdFrom(sha256) };
  return { id, mailbox, receivedAt, sha256, message: named, authentication };
}
