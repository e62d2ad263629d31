import type { App } from '#app/app.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { added, eventsOf, type DestructionEvent } from '#app/people/destruction.ts';
import { destroyDetails } from '#app/people/ledger.server.ts';
import { forgetLetters } from '#app/mail/forget.server.ts';
import { messageIdsOf, revokeLinksOf } from '#app/people/links.server.ts';
import type { Db, Tx } from '#app/storage/open.server.ts';
import { destroyReader } from './destroy-reader.server.ts';
import { forgetAddressChanges } from './forget-change.server.ts';
import {
  deleteRequests,
  findReaderByKey,
  listAddressChangesOf,
  listAddressChangesTo,
  listRequestsOf,
  type AddressChange,
} from './store.server.ts';
import type { Reader, SubscriptionRequest } from './subscription.ts';

/** What the journal holds of whoever reads, or has asked to read, at an address. */
export interface HeldReader {
  reader: Reader | undefined;
  requests: SubscriptionRequest[];
  addressChanges: AddressChange[];
}

/** `address` is the address behind the key, where it is known. */
export function findHeldReader(db: Db, addressKey: string, address: string | undefined): HeldReader {
  const reader = findReaderByKey(db, addressKey);
  const own = reader ? listAddressChangesOf(db, reader.id) : [];
  const wished = address === undefined ? [] : listAddressChangesTo(db, address);
  const others = wished.filter(({ id }) => !own.some((change) => change.id === id));
  return {
    reader,
    requests: listRequestsOf(db, reader?.acts ?? [], [addressKey]),
    addressChanges: [...own, ...others],
  };
}

/** Destroys all of it, whether they ever confirmed or not. Returns the lines for the act. */
export function destroyHeldReader(
  app: App,
  tx: Tx,
  addressKey: string,
  { reader, requests, addressChanges }: HeldReader,
  form: 'desk' | 'restore',
  origin: Origin,
): DestructionEvent[] {
  const ofReader = reader ? destroyReader(app, tx, reader, form, origin) : [];
  const left = reader ? [] : requests;
  const wished = addressChanges.filter(({ readerId }) => readerId !== reader?.id);
  let counts = forgetAddressChanges(app, tx, wished);
  for (const { id, address, locale } of left) {
    const details = destroyDetails(app, tx, [id], { address, locale, form, origin });
    const letter = forgetLetters(app, tx, messageIdsOf(tx, [id]));
    counts = added(counts, { subscription: 1, 'consent-details': details, letter });
  }
  const ids = left.map(({ id }) => id);
  revokeLinksOf(tx, ids);
  deleteRequests(tx, ids);
  return [...ofReader, ...eventsOf(app.clock.now(), addressKey, counts)];
}
