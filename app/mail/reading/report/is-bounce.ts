import { decodeField } from '../encoded-words.ts';
import { valueOf, valuesOf, type Field } from '../fields.ts';
import { parseMailboxes } from '../mailboxes.ts';
import { saysDelayed, saysUndelivered } from './bounce-text.ts';

/** Who a message is from, and what it is called, before anything else of it is read. */
export interface Look {
  isNamed: boolean;
  isDaemon: boolean;
  isEmpty: boolean;
  subject: string;
}

/**
 * Whether it may be a report that has no parts of its own kind; null where it may not. Only what gives itself away as a
 * program's is one: people, too, write of letters that did not arrive, and send along what a server has answered.
 */
export function lookAt(fields: readonly Field[]): Look | null {
  const subject = decodeField(valueOf(fields, 'subject') ?? '', null);
  const returnPath = valueOf(fields, 'return-path') ?? '';
  const look = {
    isNamed: valueOf(fields, 'x-failed-recipients') !== null,
    isDaemon: isOfDaemon(valueOf(fields, 'from') ?? '') || isOfDaemon(returnPath),
    isEmpty: /^<\s*>$/.test(returnPath),
    subject,
  };
  if (look.isNamed || look.isDaemon) return look;
  const isTitled = titles.test(subject) && (isAutomatic(fields) || isToBounces(fields));
  return (look.isEmpty || isTitled) && !isAutoReply(fields, subject) ? look : null;
}

/** Even programs write of other things: such as what they tell of has a server's words, and its codes. */
export function isBounce({ isNamed, isDaemon, isEmpty, subject }: Look, text: string): boolean {
  if (isNamed) return true;
  if (isDaemon || isEmpty) return saysUndelivered(`${subject}\n${text}`) || saysDelayed(text);
  return saysUndelivered(text) && /\b[45]\d\d\b|@|送信|配信/.test(text);
}

/** By the address: a person may well be called "System Administrator". */
function isOfDaemon(value: string): boolean {
  return parseMailboxes(value, null).some(({ address }) => daemons.test(address));
}

const daemons = /^(mailer-?daemon|mail-?daemon|post_?master|mail[._-]delivery[._-](sub)?system)(@|$)/;

function isAutomatic(fields: readonly Field[]): boolean {
  const value = valueOf(fields, 'auto-submitted');
  return value !== null && !/^no\b/i.test(value);
}

/** To where our letters have what does not arrive sent back. */
function isToBounces(fields: readonly Field[]): boolean {
  return valuesOf(fields, 'to', 'delivered-to', 'x-original-to').some((value) => /(^|[\s<])bounces\+\d/i.test(value));
}

const titles =
  /^(undeliver|deliver(y|ing)? (fail|status|error|problem|report)|(fail|non-?)deliver|failure notice|returned mail|mail (delivery|failure|error|system error)|message (could )?not (be )?deliver|не уда(лось|[её]тся) доставить|недоставлен|не доставлен|配信|送信|エラー|メール(エラー|配信|送信))/i;

function isAutoReply(fields: readonly Field[], subject: string): boolean {
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
