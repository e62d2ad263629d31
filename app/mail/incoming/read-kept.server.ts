import type { App } from '#app/app.server.ts';
import type { IncomingMessage } from '../reading/incoming-message.ts';
import { readApart, type Unread } from '../reading/read-apart.server.ts';
import { findIncoming, readBytes, type IncomingRow } from './store.server.ts';

export interface Kept {
  row: IncomingRow;
  bytes: Buffer;
}

/** A message as it came; of one that was too big only the beginning. */
export function findKept(app: App, id: string): Kept | undefined {
  const row = findIncoming(app.db, id);
  const bytes = row && readBytes(app.db, row.sha256);
  return bytes && { row, bytes };
}

/** What it says, read again from its bytes, apart from all other work. */
export function readKept({ bytes }: Kept): Promise<IncomingMessage | Unread> {
  return readApart(bytes, { longest: 10_000 });
}
