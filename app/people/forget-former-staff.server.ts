import type { App } from '#app/app.server.ts';
import { forgetAnswering } from '#app/consultations/change-answering.server.ts';
import { forgetAuthor } from '#app/consultations/forget-threads.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { forgetViewsOf } from '#app/office/saved-views.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { formerColleague } from '#app/words/ru/former-colleague.ts';
import { deleteAbsencesOf } from './absence-store.server.ts';
import { deleteSessionsOf, deleteSignInsOf, listSignInsOf, saveNobody } from './client-store.server.ts';
import type { Counts } from './destruction.ts';
import { revokeLinksOf } from './links.server.ts';
import { formerAddressOf, type Person } from './person.ts';
import { deleteSecondFactor } from './second-factor-store.server.ts';

/**
 * Destroys what is held of somebody who was of the staff and may not sign in any more. Their row stays without a name, so
 * that what they did is still somebody's: a former colleague's.
 */
export function forgetFormerStaff(app: App, tx: Tx, { id }: Person): Counts {
  revokeLinksOf(tx, [id, ...listSignInsOf(tx, id).map((signIn) => signIn.id)]);
  deleteSecondFactor(tx, id);
  forgetAuthor(tx, id);
  const counts = {
    person: 1,
    session: deleteSessionsOf(tx, id),
    'sign-in': deleteSignInsOf(tx, id),
    absence: deleteAbsencesOf(tx, id),
    answering: forgetAnswering(tx, id),
    'saved-view': forgetViewsOf(tx, id),
  };
  const address = formerAddressOf(id);
  saveNobody(tx, id, { name: formerColleague, address, addressKey: recipientKeyOf(app, address), phone: null });
  return counts;
}
