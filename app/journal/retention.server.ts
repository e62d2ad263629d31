import type { App } from '#app/app.server.ts';
import { forgetLettersTo } from '#app/mail/forget.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { destroyDetails } from '#app/people/ledger.server.ts';
import { revokeLinksOf } from '#app/people/links.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { destroyReader } from './destroy-reader.server.ts';
import {
  deleteAddressChanges,
  deleteRequests,
  findReaderByKey,
  listAddressChangesBefore,
  listReadersWhoLeftBefore,
  listRequestsBefore,
} from './store.server.ts';
import { formerReaderLifetime, requestLifetime } from './subscription.ts';

/** Forgets requests after seven days: of those nobody confirmed nothing personal stays. */
export function forgetOldRequests(app: App): number {
  return transact(app.db, (tx) => {
    const moment = app.clock.now() - requestLifetime;
    const old = listRequestsBefore(tx, moment);
    for (const request of old) {
      if (request.confirmedAt === null) destroyDetails(tx, [], [request.id]);
      if (!findReaderByKey(tx, request.addressKey)) forgetLettersTo(app, tx, request.addressKey);
    }
    const changes = listAddressChangesBefore(tx, moment);
    for (const { address } of changes) {
      const key = recipientKeyOf(app, address);
      if (!findReaderByKey(tx, key)) forgetLettersTo(app, tx, key);
    }
    revokeLinksOf(
      tx,
      [...old, ...changes].map((row) => row.id),
    );
    deleteRequests(
      tx,
      old.map((request) => request.id),
    );
    deleteAddressChanges(
      tx,
      changes.map((change) => change.id),
    );
    return old.length;
  });
}

/** Destroys readers who left long enough ago (see `formerReaderLifetime`). */
export function destroyFormerReaders(app: App): number {
  const left = listReadersWhoLeftBefore(app.db, app.clock.now() - formerReaderLifetime);
  for (const reader of left) {
    transact(app.db, (tx) => destroyReader(app, tx, reader, 'retention', { ip: '', userAgent: '' }));
  }
  return left.length;
}
