import type { App } from '#app/app.server.ts';
import { recipientKeyOf } from '#app/mail/outbox.server.ts';
import type { StandingLetter } from '#app/mail/sent.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { happen } from './happen.server.ts';
import { livingThread } from './living-thread.server.ts';
import { findMessage } from './message-store.server.ts';
import { saidIn } from './message.ts';
import { answerNamed } from './references.server.ts';
import type { ThreadRow } from './store.server.ts';
import { addressees, tellOfUnsent } from './thread-letters.server.ts';

/** An answer of ours that did not arrive is with us again, and whoever has the thread is told. Returns what it became. */
export function noticeUndelivered(
  app: App,
  tx: Tx,
  { kind, messageId: named, recipientKey }: Pick<StandingLetter, 'kind' | 'messageId' | 'recipientKey'>,
): ThreadRow | undefined {
  const id = kind === 'thread-answered' ? answerNamed(app, named) : undefined;
  const answer = id === undefined ? undefined : findMessage(tx, id);
  const thread = answer && livingThread(tx, answer.threadId);
  if (!thread) return undefined;
  const client = addressees(tx, thread).find(({ address }) => recipientKeyOf(app, address) === recipientKey);
  const event = { is: 'undelivered', messageId: answer.id, personId: client?.id ?? null } as const;
  const noticed = happen(app, tx, thread, null, event);
  // Of somebody whom an answer goes to no more there is nothing to be done.
  if (noticed && client)
    tellOfUnsent(app, tx, noticed, { text: saidIn(answer), what: { is: 'undelivered', whom: client.address } });
  return noticed;
}
