import type { App } from '#app/app.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { findReaderByKey, listRequestsOf } from './store.server.ts';
import { actsOf } from './subscription.ts';

/** All that whoever reads at an address did to come to read there, and what is still open; undefined if nobody does. */
export function actsAt(app: App, address: string): string[] | undefined {
  const reader = findReaderByKey(app.db, recipientKeyOf(app, address));
  if (!reader) return undefined;
  const requests = listRequestsOf(app.db, reader.acts, [reader.addressKey]);
  return [...new Set([...actsOf(reader), ...requests.map((request) => request.id)])];
}
