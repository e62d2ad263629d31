import { isGone, meaningOf, type Meaning } from '../../meaning.ts';
import { decodeField } from '../encoded-words.ts';
import { valueOf, valuesOf } from '../fields.ts';
import type { IncomingReport, ReportedRecipient } from '../incoming-message.ts';
import { addressesIn, beforeOriginal, saysDelayed, saysUndelivered, textsByRecipient } from './bounce-text.ts';
import { readComplaint } from './complaint.ts';
import { originalIn, type Original } from './original.ts';
import { splitMime, textOfLeaf, type Split } from './split-mime.ts';
import { readDeliveryStatus, type StatusOfRecipient } from './status-fields.ts';

/** A report begins with what it reports. */
const mostBytes = 512 * 1024;

/** What a server or a provider reports of a letter of ours; null of any other message. */
export function readReport(bytes: Buffer): IncomingReport | null {
  const split = splitMime(bytes.toString('latin1', 0, mostBytes).replace(/\r\n?/g, '\n'));
  return readComplaint(split) ?? readDelivery(split);
}

function readDelivery(split: Split): IncomingReport | null {
  const { leaves } = split;
  const statusLeaf = leaves.find(({ type }) => /^message\/(global-)?delivery-status$/.test(type));
  const texts = leaves.filter(({ type }) => /^text\/(plain|html)$/.test(type));
  const whole = texts
    .map((leaf) => (leaf.type === 'text/html' ? withoutTags(textOfLeaf(leaf)) : textOfLeaf(leaf)))
    .join('\n');
  const human = beforeOriginal(whole);
  const statusText = statusLeaf ? textOfLeaf(statusLeaf) : inText(whole);
  const status = statusText === null ? null : readDeliveryStatus(statusText);
  if (!status?.recipients.length && !isBounce(split, human)) return null;
  const original = originalIn(split, whole.slice(human.length));
  const told = status?.recipients.length ? status.recipients : recipientsInText(split, human, original);
  return {
    is: 'delivery',
    feedbackType: null,
    recipients: told.map((one) => reported(one, human)),
    originalMessageId: original.messageId,
    originalEnvelopeId: status?.envelopeId ?? null,
    originalSender: original.sender,
  };
}

/** Fields of a report in what has no part of their kind. */
function inText(text: string): string | null {
  const start = text.search(/^(reporting-mta|final-recipient|original-recipient): /im);
  return start >= 0 && /^(action|status): /im.test(text) ? text.slice(start) : null;
}

function isBounce({ fields }: Split, human: string): boolean {
  if (valueOf(fields, 'x-failed-recipients') !== null) return true;
  const sender = valueOf(fields, 'from') ?? '';
  const isDaemon =
    /mailer-?daemon|mail-?daemon|postmaster|mail delivery|mail administrator|delivery subsystem|system administrator/i.test(
      sender,
    );
  const isEmpty = /^<\s*>$/.test(valueOf(fields, 'return-path') ?? '');
  const subject = decodeField(valueOf(fields, 'subject') ?? '', null);
  const isTitled = titles.test(subject);
  if (isAutoReply(fields, subject) && !isDaemon) return false;
  return (isDaemon || isEmpty || isTitled) && (saysUndelivered(`${subject}\n${human}`) || saysDelayed(human));
}

const titles =
  /undeliver|deliver(y|ing)? (fail|status|error|problem|report)|(fail|non-?)deliver|failure notice|returned mail|mail (delivery|failure|error|system error)|could not (be delivered|send)|не удалось доставить|недоставлен|не доставлен|message (not|could)|rejected|配信|送信|エラー/i;

function isAutoReply(fields: Split['fields'], subject: string): boolean {
  const precedence = valuesOf(fields, 'precedence').join(' ');
  const automatic = valueOf(fields, 'auto-submitted') ?? '';
  const hasHeader = fields.some(({ name }) => /^x-auto-?(reply|respond|response)$/.test(name));
  return (
    hasHeader ||
    /auto[-_]?reply/i.test(precedence) ||
    /^auto-replied/i.test(automatic) ||
    /^(re|auto|out of|away|on vacation)/i.test(subject)
  );
}

function recipientsInText({ fields }: Split, human: string, original: Original): StatusOfRecipient[] {
  const others = new Set(
    valuesOf(fields, 'from', 'to', 'reply-to', 'delivered-to').flatMap((value) => addressesIn(value, new Set())),
  );
  if (original.sender !== null) others.add(original.sender);
  const failed = addressesIn(valuesOf(fields, 'x-failed-recipients').join(' '), new Set());
  const texts = textsByRecipient(human, others);
  const action = saysDelayed(human) ? 'delayed' : 'failed';
  const made = (address: string | null, diagnostic: string): StatusOfRecipient => ({
    address,
    action,
    status: null,
    diagnostic,
  });
  if (failed.length > 0)
    return failed.map((one) => made(one, texts.find(({ address }) => address === one)?.text ?? human));
  if (texts.length > 0) return texts.map(({ address, text }) => made(address, text));
  const [named = original.recipients.find((one) => !others.has(one)) ?? null] = addressesIn(human, others);
  return [made(named, human)];
}

function reported({ address, action, status, diagnostic }: StatusOfRecipient, human: string): ReportedRecipient {
  const telling = [diagnostic, status ?? '', ...tellingLines(human)].filter((text) => text !== '');
  const meanings = telling.map(meaningOf);
  const meaning = meanings.find((one) => one !== 'unknown') ?? meaningOf(human);
  return {
    address,
    action: action ?? 'failed',
    status: status ?? statusIn(diagnostic),
    diagnostic: diagnostic.replace(/\s+/g, ' ').trim().slice(0, 1000),
    meaning: sparing(meaning, `${diagnostic}\n${human}`),
  };
}

/** The lines that have a code of a server in them. */
function tellingLines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/.test(line))
    .slice(0, 20);
}

function statusIn(text: string): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/.exec(text)?.[0] ?? null;
}

/** Who takes the address and refuses the letter knows the user: so filters answer, in words of a mailbox that is not there. */
function sparing(meaning: Meaning, text: string): Meaning {
  return isGone(meaning) && /in reply to (end of )?data|after (end of )?data/i.test(text) ? 'policy' : meaning;
}

function withoutTags(html: string): string {
  return html
    .slice(0, 200_000)
    .replace(/<(style|script)\b[^]{0,50000}?<\/\1>/gi, '')
    .replace(/<\/?(br|p|div|tr|td|li|h\d)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
