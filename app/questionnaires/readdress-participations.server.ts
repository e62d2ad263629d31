import type { App } from '#app/app.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import { redirectUnsentTo } from '#app/mail/redirect.server.ts';
import { endLinksBut, findLinkNamed } from '#app/people/links.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { listParticipationsOfPerson } from './participation-store.server.ts';
import { updateParticipant } from './store.server.ts';

/**
 * A client is reached at another address: letters about their questionnaires go there, with those that have not left yet,
 * and the links in the mailbox that they had before open nothing.
 */
export function readdressParticipations(app: App, tx: Tx, personId: string, address: string): void {
  const own = listParticipationsOfPerson(tx, personId);
  const ids = own.map(({ id }) => id);
  const isOwn = (linkId: string) => ids.includes(findLinkNamed(app, tx, 'questionnaire', linkId)?.subjectId ?? '');
  const formerKeys = new Set(own.map(({ addressKey }) => addressKey));
  const spared = [...formerKeys].flatMap((key) => redirectUnsentTo(app, tx, key, address, isOwn));
  endLinksBut(app, tx, 'questionnaire', ids, spared);
  for (const id of ids) updateParticipant(tx, id, { address, addressKey: recipientKeyOf(app, address) });
}
