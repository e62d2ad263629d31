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
  const { leaves } = split;
  const statusLeaf = leaves.find(({ type }) => /^message\/(global-)?delivery-status$/.test(type));
  const readable = leaves.filter(({ type }) => /^text\/(plain|html)$/.test(type));
  const whole = readable
    .map((leaf) => (leaf.type === 'text/html' ? withoutTags(textOfLeaf(leaf)) : textOfLeaf(leaf)))
    .join('\n');
  const human = shortened(beforeOriginal(whole));
  const statusText = statusLeaf ? textOfLeaf(statusLeaf) : inText(whole);
  const status = statusText === null ? null : readDeliveryStatus(statusText);
  if (!status?.recipients.length && !isBounce(split, human)) return null;
  const original = originalIn(split, whole.slice(beforeOriginal(whole).length));
  const others = othersIn(split, original);
  const told = status?.recipients.length ? status.recipients : recipientsInText(split, human, original, others);
  const texts = textsByRecipient(human, others);
  return {
    is: 'delivery',
    feedbackType: null,
    recipients: told.map((one) =>
      reported(
        one,
        human,
        told.length === 1 ? human : (texts.find(({ address }) => address === one.address)?.text ?? null),
      ),
    ),
    originalMessageId: original.messageId,
    originalEnvelopeId: status?.envelopeId ?? null,
    originalSender: original.sender,
  };
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

function isBounce({ fields }: Split, human: string): boolean {
  if (valueOf(fields, 'x-failed-recipients') !== null) return true;
  const sender = valueOf(fields, 'from') ?? '';
  const isDaemon =
    /mailer-?daemon|mail-?daemon|post_?master|mail delivery|mail administrator|delivery subsystem|system administrator/i.test(
      sender,
    );
  const isEmpty = /^<\s*>$/.test(valueOf(fields, 'return-path') ?? '');
  const subject = decodeField(valueOf(fields, 'subject') ?? '', null);
  if (isAutoReply(fields, subject) && !isDaemon) return false;
  if (isDaemon || isEmpty) return saysUndelivered(`${subject}\n${human}`) || saysDelayed(human);
  // Who writes about a letter that did not arrive has neither a server's subject nor its codes.
  return titles.test(subject) && saysUndelivered(human) && /\b[45]\d\d\b|@|送信|配信/.test(human);
}

const titles =
  /^(undeliver|deliver(y|ing)? (fail|status|error|problem|report)|(fail|non-?)deliver|failure notice|returned mail|mail (delivery|failure|error|system error)|message (could )?not (be )?deliver|не уда(лось|[её]тся) доставить|недоставлен|не доставлен|配信|送信|エラー|メール(エラー|配信|送信))/i;

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

/** What is said of one recipient, the most telling first, and what it comes to. */
function reported(told: StatusOfRecipient, human: string, own: string | null): ReportedRecipient {
  const said = own ?? human;
  const diagnostic = told.diagnostic === '' ? tellingLines(said).join(' ') || said : told.diagnostic;
  const status = told.status ?? statusIn(diagnostic);
  const ofServer = told.diagnostic === '' ? 'unknown' : meaningOf(told.diagnostic);
  const others = () => [...tellingLines(said), said, status ?? '', ...tellingLines(human), human];
  const meaning = ofServer === 'unknown' ? firstMeaning(others(), status) : ofServer;
  return {
    address: told.address,
    action: told.action ?? 'failed',
    status,
    diagnostic: diagnostic.replace(/\s+/g, ' ').trim().slice(0, 1000),
    meaning: inContext(meaning, status, `${told.diagnostic}\n${said}`),
  };
}

/** That something is so for now only is no meaning of what has failed for good, where there is any other. */
function firstMeaning(texts: readonly string[], status: string | null): Meaning {
  let weak: Meaning = 'unknown';
  for (const text of texts) {
    const meaning = text === '' ? 'unknown' : meaningOf(text);
    if (meaning === 'temporary' && status?.startsWith('5')) weak = meaning;
    else if (meaning !== 'unknown') return meaning;
  }
  return weak;
}

/** The lines that have a code of a server in them, with what they go on in. */
function tellingLines(text: string): string[] {
  const paragraphs = text.replace(/\n[ \t]+(?=\S)/g, ' ').split('\n');
  return paragraphs.filter((line) => /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/.test(line)).slice(0, 20);
}

function statusIn(text: string): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/.exec(text)?.[0] ?? null;
}

/**
 * The same words mean another thing after another command. Who takes the address and then refuses the letter knows the
 * user; who answers MAIL FROM speaks of the sender; and what was answered with a 4 may yet be otherwise.
 */
function inContext(meaning: Meaning, status: string | null, text: string): Meaning {
  const command = commandIn(text);
  const isBusy = /disabled|inactive/i.test(text);
  if (command === 'rcpt' && meaning === 'policy' && !isBusy && /5\.2\.1\b.{0,200}user unknown/is.test(text))
    return 'user-unknown';
  if (!isGone(meaning)) return meaning;
  if (command === 'mail') return 'blocked';
  if (status?.slice(1, 3) === '.1') return meaning;
  if (command === 'data') return 'policy';
  if (meaning === 'user-unknown' && command === null && status === null && isOfFilter(text)) return 'policy';
  const isForNow =
    status === null ? /^\W*(?:smtp;\s*)?4\d\d\b|error_code\s*:\s*4\d\d/i.test(text.trim()) : status.startsWith('4');
  return isForNow ? 'temporary' : meaning;
}

/** Filters answer with a code and no status, in words of a mailbox that is not there, to any command. */
function isOfFilter(text: string): boolean {
  return /\b5\d\d\b/.test(text) && /unknown|no such|not exist|unavailable/i.test(text);
}

function commandIn(text: string): 'data' | 'mail' | 'rcpt' | null {
  if (/does not like recipient|RCPT TO response/i.test(text)) return 'rcpt';
  const [, data, mail, rcpt] = commands.exec(text) ?? [];
  return rcpt ? 'rcpt' : mail ? 'mail' : data ? 'data' : null;
}

/** Not `>>> DATA`: under it, sendmail tells what was answered to the commands before. */
const commands =
  /(?:in reply to|after|smtp command|in response to|not like our|>>>(?!\s*data))\s+(?:the\s+)?(?:end of\s+)?(?:(data)|(mail)|(rcpt))\b/i;

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
