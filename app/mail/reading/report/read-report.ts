import { valueOf, valuesOf } from '../fields.ts';
import type { IncomingReport } from '../incoming-message.ts';
import { addressesIn, beforeOriginal, saysDelayed, textsByRecipient } from './bounce-text.ts';
import { readComplaint } from './complaint.ts';
import { isBounce, lookAt } from './is-bounce.ts';
import { originalIn, type Original } from './original.ts';
import { makeReporter } from './reported.ts';
import { splitMime, textOfLeaf, type Leaf, type Split } from './split-mime.ts';
import { readDeliveryStatus, type StatusOfRecipient } from './status-fields.ts';

/** A report begins with what it reports. */
const mostBytes = 512 * 1024;

/** What a server or a provider reports of a letter of ours; null of any other message. */
export function readReport(bytes: Buffer): IncomingReport | null {
  return readRaw(bytes.toString('latin1', 0, mostBytes).replace(/\r\n?/g, '\n'));
}

function readRaw(raw: string, depth = 0): IncomingReport | null {
  const split = splitMime(raw);
  const report = readComplaint(split) ?? readDelivery(split);
  if (!report || report.is === 'complaint' || depth > 0) return report;
  // A gateway may wrap a report in one of its own that says nothing.
  if (report.recipients.some(({ meaning }) => meaning !== 'unknown')) return report;
  const wrapped = split.leaves.find(({ type }) => type === 'message/rfc822');
  return (wrapped && readRaw(wrapped.body, depth + 1)) ?? report;
}

function readDelivery(split: Split): IncomingReport | null {
  const { fields, leaves } = split;
  const look = lookAt(fields);
  // Programs of people put the parts of a report they pass on beside what they write.
  const isReport = look !== null || /^\s*multipart\/report\b/i.test(valueOf(fields, 'content-type') ?? '');
  if (!isReport) return null;
  const statusLeaf = leaves.find(({ type }) => /^message\/(global-)?delivery-status$/.test(type));
  const readable = leaves.filter(({ type }) => /^text\/(plain|html)$/.test(type));
  const whole = readable.map(readableText).join('\n');
  const letter = beforeOriginal(whole);
  const human = shortened(letter);
  const statusText = statusLeaf ? textOfLeaf(statusLeaf) : inText(whole);
  const status = statusText === null ? null : readDeliveryStatus(statusText);
  if (!status?.recipients.length && !(look && isBounce(look, human))) return null;
  const original = originalIn(split, whole.slice(letter.length));
  const others = othersIn(split, original);
  const told = status?.recipients.length ? status.recipients : recipientsInText(split, human, original, others);
  const texts = textsByRecipient(human, others);
  const textOf = (one: StatusOfRecipient) => texts.find(({ address }) => address === one.address)?.text ?? null;
  const report = makeReporter();
  return {
    is: 'delivery',
    feedbackType: null,
    recipients: told.map((one) => report(one, { human, own: told.length === 1 ? human : textOf(one) })),
    originalMessageId: original.messageId,
    originalEnvelopeId: status?.envelopeId ?? null,
    originalSender: original.sender,
  };
}

function readableText(leaf: Leaf): string {
  return leaf.type === 'text/html' ? withoutTags(textOfLeaf(leaf)) : textOfLeaf(leaf);
}

/** What servers say is short: nobody is to be held up by what is not. */
function shortened(text: string): string {
  const lines = text.slice(0, 20_000).split('\n');
  return lines.map((line) => line.slice(0, 1000)).join('\n');
}

/** Fields of a report in what has no part of their kind. */
function inText(text: string): string | null {
  const start = text.search(/^(reporting-mta|final-recipient|original-recipient): /im);
  return start >= 0 && /^(action|status): /im.test(text) ? text.slice(start) : null;
}

/** Addresses that a bounce names though nothing has happened to them. */
function othersIn({ fields }: Split, original: Original): Set<string> {
  const none = new Set<string>();
  const named = valuesOf(fields, 'from', 'to', 'reply-to', 'delivered-to').flatMap((value) => addressesIn(value, none));
  return new Set(original.sender === null ? named : [...named, original.sender]);
}

function recipientsInText(
  { fields }: Split,
  human: string,
  original: Original,
  others: Set<string>,
): StatusOfRecipient[] {
  const failed = addressesIn(valuesOf(fields, 'x-failed-recipients').join(' '), new Set());
  const texts = textsByRecipient(human, others);
  const action = saysDelayed(human) ? 'delayed' : 'failed';
  const made = (address: string | null): StatusOfRecipient => ({ address, action, status: null, diagnostic: '' });
  if (failed.length > 0) return failed.map(made);
  if (texts.length > 0) return texts.map(({ address }) => made(address));
  return [made(addressesIn(human, others)[0] ?? original.recipients.find((one) => !others.has(one)) ?? null)];
}

function withoutTags(html: string): string {
  return html
    .slice(0, 60_000)
    .replace(/<(style|script)\b[^]{0,5000}?<\/\1>/gi, '')
    .replace(/<\/?(br|p|div|tr|td|li|h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
