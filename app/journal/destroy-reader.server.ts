import type { App } from '#app/app.server.ts';
import { forgetLettersTo } from '#app/mail/forget.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { suppress } from '#app/mail/suppress.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { destroyDetails, subjectsOf } from '#app/people/ledger.server.ts';
import { revokeLinksOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { recordForReader } from './reader-consents.server.ts';
import { deleteReader, deleteRequests, findReaderByKey, listAddressChangesOf, listRequestsOf } from './store.server.ts';
import { isSubscribed, type Reader } from './subscription.ts';

/**
 * Destroys everything personal we hold of a reader: the record, requests, links, who letters went to and what they said,
 * and the personal part of the ledger. What stays is the chain of hashes and a keyed hash, so that nobody writes again.
 */
export function destroyReader(app: App, tx: Tx, reader: Reader, form: 'erasure' | 'retention', origin: Origin): void {
  if (isSubscribed(reader)) recordForReader(app, tx, reader, { event: 'withdrawn', form, origin });
  recordForReader(app, tx, reader, { event: 'destroyed', form, origin });

  const requests = listRequestsOf(tx, reader.addressKey).map((request) => request.id);
  const changes = listAddressChangesOf(tx, reader.id);
  const addresses = addressKeysOf(tx, reader);
  destroyDetails(tx, addresses, [reader.id, ...requests]);
  revokeLinksOf(tx, [reader.id, ...requests, ...changes.map((change) => change.id)]);
  for (const { address } of changes) forgetLettersTo(app, tx, recipientKeyOf(app, address));
  for (const key of addresses) forgetLettersTo(app, tx, key);
  deleteRequests(tx, requests);
  deleteReader(tx, reader.id);
  suppress(app, tx, reader.address, form === 'erasure' ? 'erased' : 'unsubscribed');
}

/** Every address the reader has had, but for one that somebody else reads at by now. */
function addressKeysOf(tx: Tx, reader: Reader): string[] {
  const had = subjectsOf(tx, reader.id);
  const left = had.filter((key) => (findReaderByKey(tx, key)?.id ?? reader.id) === reader.id);
  return [...new Set([reader.addressKey, ...left])];
}
