import { decodeField } from '../encoded-words.ts';
import { valueOf, valuesOf, type Field } from '../fields.ts';
import { saysDelayed, saysUndelivered } from './bounce-text.ts';

/** Who a message is from, and what it is called, before anything else of it is read. */
export interface Look {
  isNamed: boolean;
  isDaemon: boolean;
  isEmpty: boolean;
  isTitled: boolean;
  subject: string;
}

/** Whether it looks like a report that has no parts of its own kind; null where it does not. */
export function lookAt(fields: readonly Field[]): Look | null {
  const subject = decodeField(valueOf(fields, 'subject') ?? '', null);
  const look = {
    isNamed: valueOf(fields, 'x-failed-recipients') !== null,
    isDaemon: daemons.test(valueOf(fields, 'from') ?? ''),
    isEmpty: /^<\s*>$/.test(valueOf(fields, 'return-path') ?? ''),
    isTitled: titles.test(subject),
    subject,
  };
  if (look.isNamed || look.isDaemon) return look;
  return (look.isEmpty || look.isTitled) && !isAutoReply(fields, subject) ? look : null;
}

/** Who writes about a letter that did not arrive has neither a server's subject nor its codes. */
export function isBounce({ isNamed, isDaemon, isEmpty, subject }: Look, text: string): boolean {
  if (isNamed) return true;
  if (isDaemon || isEmpty) return saysUndelivered(`${subject}\n${text}`) || saysDelayed(text);
  return saysUndelivered(text) && /\b[45]\d\d\b|@|送信|配信/.test(text);
}

const daemons =
  /mailer-?daemon|mail-?daemon|post_?master|mail delivery|mail administrator|delivery subsystem|system administrator/i;

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
