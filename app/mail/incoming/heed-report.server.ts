import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { isGone } from '../meaning.ts';
import { occasions } from '../occasion.ts';
import { recipientKeyOf } from '../outbox.server.ts';
import type { IncomingMessage, IncomingReport, ReportedRecipient } from '../reading/incoming-message.ts';
import { findLetter, listLettersNamed, type StoredLetter } from '../store.server.ts';
import { suppressKey } from '../suppress.server.ts';
import { letterOfBounceAddress } from '../verp.server.ts';
import type { Arrival, Listeners, Settled } from './outcome.ts';

/**
 * Draws the consequences of a bounce or a complaint. It counts only for the letter that it proves to be about: by our own
 * envelope sender, or by a Message-ID where only its reader and their servers have seen it. Otherwise anybody could have
 * anybody's address struck off by making one up; and whoever a client lets read along knows the ids of a conversation.
 */
export function heedReport(
  app: App,
  tx: Tx,
  { id: arrivalId, message }: Arrival,
  report: IncomingReport,
  { reported }: Listeners,
): Settled {
  const proved = letterBySender(app, tx, message, report);
  const row = proved ?? letterByName(tx, report);
  if (!row) return { outcome: 'bounce', reason: 'not-ours' };
  if (!proved && isConversation(row)) return { outcome: 'bounce', reason: 'unproved' };
  const { id, kind, messageId, recipientKey } = row;
  const letter = { id, kind, messageId, recipientKey };
  if (report.is === 'complaint') {
    // Such as that it is no spam after all, or that a forged letter has failed DMARC.
    if (report.recipients.length === 0) return { outcome: 'bounce', reason: report.feedbackType };
    suppressKey(app, tx, letter.recipientKey, 'complained', letter.messageId);
    reported?.(app, tx, { is: 'complaint', arrivalId, letter, meaning: null });
    return { outcome: 'bounce', reason: 'complaint' };
  }
  const failed = failureOf(app, letter.recipientKey, report.recipients);
  if (!failed) return { outcome: 'automatic', reason: report.recipients[0]?.action ?? 'report' };
  if (isGone(failed.meaning)) suppressKey(app, tx, letter.recipientKey, 'gone', letter.messageId);
  reported?.(app, tx, { is: 'bounce', arrivalId, letter, meaning: failed.meaning });
  return { outcome: 'bounce', reason: failed.meaning };
}

function letterBySender(app: App, tx: Tx, message: IncomingMessage, report: IncomingReport): StoredLetter | undefined {
  for (const address of [...message.recipients, report.originalSender ?? '']) {
    const id = letterOfBounceAddress(app, address);
    const letter = id === undefined ? undefined : findLetter(tx, id);
    if (letter) return letter;
  }
  return undefined;
}

function letterByName(tx: Tx, report: IncomingReport): StoredLetter | undefined {
  const { originalMessageId: messageId, originalEnvelopeId: envelopeId } = report;
  // The envelope id we ask for is the Message-ID without its brackets (RFC 3461, 4.4).
  return listLettersNamed(tx, [messageId ?? [], envelopeId === null ? [] : `<${envelopeId}>`].flat())[0];
}

/** Whether its Message-ID stands in what others write in answer to it. */
function isConversation({ kind }: StoredLetter): boolean {
  return occasions[kind] === 'request' || occasions[kind] === 'own';
}

/** What failed of it: the recipient we wrote to, else whoever they have it sent on to, the worst of them. */
function failureOf(app: App, recipientKey: string, all: ReportedRecipient[]): ReportedRecipient | undefined {
  const ours = all.filter(({ address }) => address !== null && recipientKeyOf(app, address) === recipientKey);
  const failed = (ours.length > 0 ? ours : all).filter(({ action }) => action === 'failed');
  return failed.find(({ meaning }) => isGone(meaning)) ?? failed[0];
}
