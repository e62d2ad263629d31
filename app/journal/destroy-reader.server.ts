import type { App } from '#app/app.server.ts';
import { forgetLettersTo } from '#app/mail/forget.server.ts';
import { suppressKey } from '#app/mail/suppress.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { added, eventsOf, type DestructionEvent } from '#app/people/destruction.ts';
import { destroyDetails, subjectsOf } from '#app/people/ledger.server.ts';
import { messageIdsOf, revokeLinksOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { forgetAddressChanges } from './forget-change.server.ts';
import { recordForReader } from './reader-consents.server.ts';
import { deleteReader, deleteRequests, findReaderByKey, listAddressChangesOf, listRequestsOf } from './store.server.ts';
import { actsOf, isSubscribed, type Reader } from './subscription.ts';

/**
 * Why a reader is destroyed: they ask on the page for it or by word to us, they left long ago, or they had asked before a
 * backup from before that came back.
 */
export type Destruction = 'erasure' | 'desk' | 'retention' | 'restore';

/**
 * Destroys everything personal we hold of a reader: the record, requests, links, who letters went to and what they said,
 * and the personal part of the ledger. What stays is the chain of hashes and a keyed hash, so that nobody writes again.
 * Returns the lines for the act.
 */
export function destroyReader(app: App, tx: Tx, reader: Reader, form: Destruction, origin: Origin): DestructionEvent[] {
  if (isSubscribed(reader)) recordForReader(app, tx, reader, { event: 'withdrawn', form, origin });
  const { address, locale } = reader;
  const addressKeys = addressKeysOf(tx, reader);
  const known = listRequestsOf(tx, reader.acts, addressKeys);
  // Time ends what was, not what somebody has just asked for.
  const isNew = ({ confirmedAt }: { confirmedAt: number | null }) => form === 'retention' && confirmedAt === null;
  const requests = known.filter((request) => !isNew(request)).map((request) => request.id);
  const spared = messageIdsOf(
    tx,
    known.filter(isNew).map((request) => request.id),
  );
  const acts = [...new Set([...actsOf(reader), ...requests])];
  const details = destroyDetails(app, tx, acts, { address, locale, form, origin });
  const changes = forgetAddressChanges(app, tx, listAddressChangesOf(tx, reader.id));
  let letter = 0;
  for (const key of addressKeys) {
    letter += forgetLettersTo(app, tx, key, spared);
    suppressKey(app, tx, key, form === 'retention' ? 'unsubscribed' : 'erased');
  }
  revokeLinksOf(tx, [reader.id, ...requests]);
  deleteRequests(tx, requests);
  deleteReader(tx, reader.id);
  const own = { reader: 1, subscription: requests.length, 'consent-details': details, letter };
  return eventsOf(app.clock.now(), reader.addressKey, added(own, changes));
}

/** Every address the reader has had, but for one that somebody else reads at by now. */
function addressKeysOf(tx: Tx, reader: Reader): string[] {
  const had = subjectsOf(tx, actsOf(reader));
  const left = had.filter((key) => (findReaderByKey(tx, key)?.id ?? reader.id) === reader.id);
  return [...new Set([reader.addressKey, ...left])];
}
