import { isGone, meaningOf, type Meaning } from '../../meaning.ts';
import type { ReportedRecipient } from '../incoming-message.ts';
import type { StatusOfRecipient } from './status-fields.ts';

interface Said {
  /** Of all recipients. */
  human: string;
  /** Of this one alone. */
  own: string | null;
}

/** Tells of one recipient after another what it comes to; what is said of all of them is looked through once. */
export function makeReporter(): (told: StatusOfRecipient, said: Said) => ReportedRecipient {
  const known = new Map<string, Meaning>();
  return (told, said) =>
    reported(told, said, (text) => {
      const meaning = known.get(text) ?? meaningOf(text);
      known.set(text, meaning);
      return meaning;
    });
}

type Reading = (text: string) => Meaning;

/** What is said of one recipient, the most telling first, and what it comes to. */
function reported(told: StatusOfRecipient, { human, own }: Said, read: Reading): ReportedRecipient {
  const said = own ?? human;
  const diagnostic = told.diagnostic === '' ? tellingLines(said).join(' ') || said : told.diagnostic;
  const status = told.status ?? statusIn(diagnostic);
  const ofServer = told.diagnostic === '' ? 'unknown' : meaningOf(told.diagnostic);
  const others = () => [...tellingLines(said), said, status ?? '', ...tellingLines(human), human];
  const meaning = ofServer === 'unknown' ? firstMeaning(others(), status, read) : ofServer;
  return {
    address: told.address,
    action: told.action ?? 'failed',
    status,
    diagnostic: diagnostic.replace(/\s+/g, ' ').trim().slice(0, 1000),
    meaning: inContext(meaning, status, `${told.diagnostic}\n${said}`),
  };
}

/** That something is so for now only is no meaning of what has failed for good, where there is any other. */
function firstMeaning(texts: readonly string[], status: string | null, read: Reading): Meaning {
  let weak: Meaning = 'unknown';
  for (const text of texts) {
    const meaning = text === '' ? 'unknown' : read(text);
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
