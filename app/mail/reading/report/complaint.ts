import { parseFields, valueOf, valuesOf } from '../fields.ts';
import type { IncomingReport } from '../incoming-message.ts';
import { originalIn } from './original.ts';
import { textOfLeaf, type Split } from './split-mime.ts';
import { addressIn } from './status-fields.ts';

/** A reader has pressed "this is spam", and their provider tells us (RFC 5965; Microsoft does it in its own way). */
export function readComplaint(split: Split): IncomingReport | null {
  const leaf = split.leaves.find(({ type }) => type === 'message/feedback-report');
  const original = originalIn(split, '');
  const told = leaf ? parseFields(textOfLeaf(leaf).replace(/\n[ \t]*\n/g, '\n')) : [];
  const ofMicrosoft = valueOf(original.fields, 'x-hmxmroriginalrecipient');
  if (!leaf && ofMicrosoft === null) return null;
  const feedbackType = valueOf(told, 'feedback-type')?.toLowerCase().split(/[\s;]/)[0] ?? 'abuse';
  const named = [...valuesOf(told, 'original-rcpt-to', 'removal-recipient', 'x-removal-recipient'), ofMicrosoft ?? ''];
  const addresses = named.map(addressIn).filter((address) => address !== null);
  // What says how a letter was signed, or that it is no spam, asks for nobody to be left alone.
  const asks = !['auth-failure', 'not-spam', 'dmarc', 'dkim'].includes(feedbackType);
  const about: (string | null)[] =
    addresses.length > 0 ? [...new Set(addresses)] : original.recipients.length > 0 ? original.recipients : [null];
  return {
    is: 'complaint',
    feedbackType,
    recipients: asks
      ? about.map((address) => ({
          address,
          action: 'complaint',
          status: null,
          diagnostic: feedbackType,
          meaning: 'unknown',
        }))
      : [],
    originalMessageId: original.messageId ?? idIn(valueOf(told, 'original-message-id')),
    originalEnvelopeId: valueOf(told, 'original-envelope-id'),
    originalSender: addressIn(valueOf(told, 'original-mail-from')) ?? original.sender,
  };
}

function idIn(value: string | null): string | null {
  return /<[^<>\s]{1,990}>/.exec(value ?? '')?.[0] ?? null;
}
