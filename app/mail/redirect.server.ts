import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { readLetter } from './letter.ts';
import { recipientKeyOf } from './outbox.server.ts';
import { listLettersNamed, listLettersTo, saveRecipient, type StoredLetter } from './store.server.ts';

/** Of these letters, those that wait for their turn, or were refused, go to another address. Returns their Message-IDs. */
export function redirectUnsent(app: App, tx: Tx, messageIds: string[], to: string): string[] {
  return redirect(app, tx, listLettersNamed(tx, messageIds), to).map(({ messageId }) => messageId);
}

/** The same of letters to an address that lead into a questionnaire by a link that is meant. Returns the ids of those links. */
export function redirectUnsentTo(
  app: App,
  tx: Tx,
  recipientKey: string,
  to: string,
  isMeant: (linkId: string) => boolean,
): string[] {
  const meant = new Map<StoredLetter, string>();
  for (const letter of listLettersTo(tx, recipientKey)) {
    const link = letter.recipient === null ? undefined : linkIn(letter);
    if (link !== undefined && isMeant(link)) meant.set(letter, link);
  }
  return redirect(app, tx, [...meant.keys()], to).flatMap((letter) => meant.get(letter) ?? []);
}

function linkIn(letter: StoredLetter): string | undefined {
  if (!letter.kind.startsWith('questionnaire-')) return undefined;
  const { data } = readLetter(letter);
  return 'questionnaire' in data ? data.questionnaire.id : undefined;
}

function redirect(app: App, tx: Tx, letters: StoredLetter[], to: string): StoredLetter[] {
  const unsent = letters.filter(({ state }) => state === 'due' || state === 'refused');
  const known = unsent.filter(({ recipient }) => recipient !== null);
  for (const { id } of known) saveRecipient(tx, id, to, recipientKeyOf(app, to));
  return known;
}
