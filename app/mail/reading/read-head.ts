import { decodeField } from './encoded-words.ts';
import { unfold, valueOf, valuesOf, type Field } from './fields.ts';
import type { IncomingMessage, Mailbox, Trouble } from './incoming-message.ts';
import { parseMailboxes } from './mailboxes.ts';

export type Head = Pick<
  IncomingMessage,
  | 'messageId'
  | 'inReplyTo'
  | 'references'
  | 'from'
  | 'replyTo'
  | 'to'
  | 'cc'
  | 'recipients'
  | 'recipientCount'
  | 'returnPath'
  | 'subject'
  | 'sentAt'
  | 'authenticationResults'
  | 'ownLetter'
>;

const mostRecipients = 100;
const mostReferences = 100;
const longestSubject = 1000;

/** Those first that servers have written. */
const recipientFields = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc'];

/** What the fields of a message tell; raw bytes in them are read by the charset of its text. */
export function readHead(fields: readonly Field[], near: string | null, troubles: Set<Trouble>): Head {
  const parsed = new Map<string, Mailbox[]>();
  const mailboxes = (name: string) => {
    const found = parsed.get(name) ?? valuesOf(fields, name).flatMap((value) => parseMailboxes(value, near));
    parsed.set(name, found);
    return found;
  };
  const senders = mailboxes('from');
  if (senders.length === 0) troubles.add('no-sender');
  if (senders.length > 1) troubles.add('several-senders');
  const recipients = new Set(
    recipientFields
      .flatMap(mailboxes)
      .map(({ address }) => address)
      .filter(isAddress),
  );
  if (recipients.size > mostRecipients) troubles.add('too-many-recipients');
  return {
    messageId: messageIdOf(valueOf(fields, 'message-id')),
    inReplyTo: idsIn(valuesOf(fields, 'in-reply-to')),
    references: idsIn(valuesOf(fields, 'references')),
    from: senders[0] ?? null,
    replyTo: few(mailboxes('reply-to')),
    to: few(mailboxes('to')),
    cc: few(mailboxes('cc')),
    recipients: [...recipients].slice(0, mostRecipients),
    recipientCount: recipients.size,
    returnPath: returnPathOf(valueOf(fields, 'return-path')),
    subject: decodeField(valueOf(fields, 'subject') ?? '', near).slice(0, longestSubject),
    sentAt: momentOf(valueOf(fields, 'date')),
    authenticationResults: fields
      .filter(({ name }) => name === 'authentication-results')
      .map(({ raw }) => unfold(raw).replace(/\s+/g, ' '))
      .slice(0, 20),
    ownLetter: valueOf(fields, 'x-klyuch-letter'),
  };
}

function few(mailboxes: Mailbox[]): Mailbox[] {
  return mailboxes.slice(0, mostRecipients);
}

function isAddress(address: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(address);
}

function messageIdOf(value: string | null): string | null {
  if (value === null) return null;
  const [id] = /<[^<>]{1,990}>/.exec(value) ?? [];
  const bare = value.replace(/\s+/g, '');
  return id?.replace(/\s+/g, '') ?? (bare === '' ? null : `<${bare.slice(0, 990)}>`);
}

/** The first tells of what the thread is, and the last whom it answers. */
function idsIn(values: readonly string[]): string[] {
  const ids = values.flatMap((value) => value.match(/<[^<>\s]{1,990}>/g) ?? []);
  const unique = [...new Set(ids)];
  return unique.length <= mostReferences ? unique : [...unique.slice(0, 1), ...unique.slice(1 - mostReferences)];
}

function returnPathOf(value: string | null): string | null {
  if (value === null) return null;
  const [, address = value] = /<([^<>]*)>/.exec(value) ?? [];
  return address.trim().toLowerCase().slice(0, 320);
}

function momentOf(value: string | null): number | null {
  const moment = value === null ? NaN : Date.parse(value.replace(/\([^()]*\)/g, '').trim());
  return Number.isNaN(moment) ? null : moment;
}
