import type { App } from '#app/app.server.ts';
import type { Tx } from '#app/storage/open.server.ts';
import { isGone } from '../meaning.ts';
import { recipientKeyOf } from '../outbox.server.ts';
import type { IncomingMessage, IncomingReport, ReportedRecipient } from '../reading/incoming-message.ts';
import { findLetter, listLettersNamed, type StoredLetter } from '../store.server.ts';
import { suppressKey } from '../suppress.server.ts';
import { letterOfBounceAddress } from '../verp.server.ts';
import type { Arrival, Listeners, Settled } from './outcome.ts';

/**
 * Draws the consequences of a bounce or a complaint. It counts only for the letter that it proves to be about, by our own
 * envelope sender or by a Message-ID that only its reader and their servers have seen: otherwise anybody could have
 * anybody's address struck off by making one up.
 */
export function heedReport(
  app: App,
  tx: Tx,
  { id: arrivalId, message }: Arrival,
  report: IncomingReport,
  { reported }: Listeners,
): Settled {
  const row = letterOf(app, tx, message, report);
  if (!row) return { outcome: 'bounce', reason: 'not-ours' };
  const { id, kind, messageId, recipientKey } = row;
  const letter = { id, kind, messageId, recipientKey };
  if (report.is === 'complaint') {
    if (report.feedbackType === 'not-spam') return { outcome: 'bounce', reason: 'not-spam' };
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

function letterOf(app: App, tx: Tx, message: IncomingMessage, report: IncomingReport): StoredLetter | undefined {
  for (const address of [...message.recipients, report.originalSender ?? '']) {
    const id = letterOfBounceAddress(app, address);
    const letter = id === undefined ? undefined : findLetter(tx, id);
    if (letter) return letter;
  }
  const { originalMessageId: messageId, originalEnvelopeId: envelopeId } = report;
  // The envelope id we ask for is the Message-ID without its brackets (RFC 3461, 4.4).
  return listLettersNamed(tx, [messageId ?? [], envelopeId === null ? [] : `<${envelopeId}>`].flat())[0];
}

/** What failed of it: the recipient we wrote to, else whoever they have it sent on to, the worst of them. */
function failureOf(app: App, recipientKey: string, all: ReportedRecipient[]): ReportedRecipient | undefined {
  const ours = all.filter(({ address }) => address !== null && recipientKeyOf(app, address) === recipientKey);
  const failed = (ours.length > 0 ? ours : all).filter(({ action }) => action === 'failed');
  return failed.find(({ meaning }) => isGone(meaning)) ?? failed[0];
}
