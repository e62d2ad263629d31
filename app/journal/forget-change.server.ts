import type { App } from '#app/app.server.ts';
import { forgetLetters } from '#app/mail/forget.server.ts';
import type { Counts } from '#app/people/destruction.ts';
import { messageIdsOf, revokeLinksOf } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { deleteAddressChanges, type AddressChange } from './store.server.ts';

/** Forgets wishes for another address and their letters. That address may be a stranger's: no other letter of his is touched. */
export function forgetAddressChanges(app: App, tx: Tx, changes: AddressChange[]): Counts {
  const ids = changes.map((change) => change.id);
  const letter = forgetLetters(app, tx, messageIdsOf(tx, ids));
  revokeLinksOf(tx, ids);
  deleteAddressChanges(tx, ids);
  return { 'address-change': ids.length, letter };
}
