import { createHash } from 'node:crypto';
import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { recipientKeyOf } from '../outbox.server.ts';
import { listLettersNamed } from '../store.server.ts';
import { textOfCopy } from './copy.ts';
import { heedReport } from './heed-report.server.ts';
import type { Arrival, Listeners, Receiver, Settled } from './outcome.ts';
import { findIncoming, findSettledCopy, type IncomingRow, type ReadFields } from './store.server.ts';

export type Judgement = Settled & { sameAs?: string | null };

/** What a message is, and all that follows from it, in the given transaction. */
export function judge(
  app: App,
  tx: Tx,
  arrival: Arrival,
  { copyKey }: ReadFields,
  row: IncomingRow,
  receiver: Receiver,
  listeners: Listeners = {},
): Judgement {
  const { message } = arrival;
  const first = findFirst(tx, arrival, copyKey, row);
  if (first) return { outcome: 'duplicate', reason: row.sameAs ? 'same-bytes' : 'same-message', sameAs: first.id };
  if (message.report) return heedReport(app, tx, arrival, message.report, listeners);
  if (message.ownLetter !== null || isOurs(app, tx, message.messageId))
    return { outcome: 'automatic', reason: 'own-letter' };
  if (message.automatic !== null) {
    const threadId = listeners.automatic?.(app, tx, arrival) ?? null;
    return { outcome: 'automatic', reason: message.automatic, threadId };
  }
  return receiver(app, tx, arrival);
}

/** What a message says of itself, for lists and for finding its copies. */
export function readFieldsOf(app: App, { message, sha256 }: Arrival): ReadFields {
  const sender = message.from?.address ?? null;
  const hashes = message.attachments.map(({ content }) => createHash('sha256').update(content).digest('hex'));
  const messageId = message.messageId ?? messageIdFrom(sha256);
  return {
    messageId,
    subject: message.subject,
    sender,
    senderKey: sender === null ? null : recipientKeyOf(app, sender),
    copyKey: app.mac('copy', textOfCopy(message, messageId, hashes)),
  };
}

/** For a message without one: always the same for the same bytes, and under a name nobody can have (RFC 2606). */
export function messageIdFrom(sha256: string): string {
  return `<${sha256.slice(0, 32)}@unnamed.invalid>`;
}

/**
 * The message that this one is a copy of. What was not believed does not stand in the way of the same words with proof:
 * they may have been sent ahead by somebody else. Nor does what came by a list in the way of what came straight.
 */
function findFirst(
  tx: Tx,
  { authentication, message }: Arrival,
  copyKey: string | null,
  row: IncomingRow,
): IncomingRow | undefined {
  const sameBytes = row.sameAs === null ? undefined : findIncoming(tx, row.sameAs);
  if (sameBytes) return sameBytes;
  const copy = copyKey === null ? undefined : findSettledCopy(tx, copyKey, row.id);
  if (!copy) return undefined;
  const isStraight = message.automatic === null && message.report === null;
  return (isDoubted(copy) && authentication.is === 'passed') || (isForNobody(copy) && isStraight) ? undefined : copy;
}

function isDoubted({ outcome, threadId }: IncomingRow): boolean {
  return outcome === 'quarantine' || outcome === 'failed' || (outcome === 'pending' && threadId === null);
}

function isForNobody({ outcome, reason, threadId }: IncomingRow): boolean {
  return (
    (outcome === 'automatic' && reason !== 'own-letter' && !threadId) || (outcome === 'bounce' && reason === 'not-ours')
  );
}

function isOurs({ config }: App, tx: Tx, messageId: string | null): boolean {
  const mayBe = messageId?.endsWith(`@${config.mail.domain}>`) ?? false;
  return mayBe && messageId !== null && listLettersNamed(tx, [messageId]).length > 0;
}
