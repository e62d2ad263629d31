import type { App } from '#app/app.server.ts';
import type { Origin } from '#app/people/consent.ts';
import { handOverLinks, revokeLinksOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { forgetAddressChanges } from './forget-change.server.ts';
import { recordForReader } from './reader-consents.server.ts';
import { deleteReader, listAddressChangesOf } from './store.server.ts';
import { actsOf, type Reader } from './subscription.ts';

/**
 * Makes one reader of two who proved to be the same person. Letters sent to the other still serve to leave; a consent that
 * only the other gave ends here.
 */
export function takeIn(app: App, tx: Tx, reader: Reader, other: Reader, origin: Origin): Reader {
  if (other.advertisingSince !== null && reader.advertisingSince === null) {
    recordForReader(app, tx, other, { event: 'withdrawn', purposes: ['advertising'], form: 'address', origin });
  }
  forgetAddressChanges(app, tx, listAddressChangesOf(tx, other.id));
  handOverLinks(tx, 'unsubscribe', other.id, reader.id);
  revokeLinksOf(tx, [other.id]);
  deleteReader(tx, other.id);
  return { ...reader, acts: [...reader.acts, ...actsOf(other)] };
}
