import { decodeWords } from '../encoded-words.ts';
import { parseFields, valueOf, type Field } from '../fields.ts';
import type { ReportedAction } from '../incoming-message.ts';

/** What a server says of one recipient, in fields (RFC 3464, 2.3). */
export interface StatusOfRecipient {
  address: string | null;
  action: ReportedAction | null;
  status: string | null;
  diagnostic: string;
}

export interface DeliveryStatus {
  recipients: StatusOfRecipient[];
  envelopeId: string | null;
}

const mostRecipients = 500;

/** Some leave the empty lines between recipients out, or put more of them in: it is the names of fields that count. */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const groups: Field[][] = [];
  for (const block of text.split(/\n[ \t]*\n/)) {
    let isNew = true;
    for (const field of parseFields(block)) {
      const last = groups.at(-1);
      const repeats = recipientFields.includes(field.name) && last?.some(({ name }) => name === field.name);
      if (!last || repeats || (isNew && recipientFields.some((name) => startsWith(block, name)))) groups.push([field]);
      else last.push(field);
      isNew = false;
    }
  }
  const recipients = groups.filter((group) => recipientFields.some((name) => valueOf(group, name) !== null));
  return {
    recipients: recipients.slice(0, mostRecipients).map(statusOf),
    envelopeId: valueOf(groups.flat(), 'original-envelope-id'),
  };
}

const recipientFields = ['final-recipient', 'original-recipient'];

function startsWith(block: string, name: string): boolean {
  return new RegExp(`^${name}:`, 'im').test(block);
}

function statusOf(fields: readonly Field[]): StatusOfRecipient {
  const addresses = ['original-recipient', 'final-recipient', 'x-actual-recipient'].map((name) =>
    addressIn(valueOf(fields, name)),
  );
  const diagnostic = decodeWords(valueOf(fields, 'diagnostic-code') ?? '')
    .replace(/\s+/g, ' ')
    .slice(0, 1000);
  const told = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\.?\d)/.exec(valueOf(fields, 'status') ?? '')?.[0] ?? null;
  return {
    address: addresses.find((address) => address !== null) ?? null,
    action: actionOf(valueOf(fields, 'action'), told),
    status: told,
    diagnostic,
  };
}

/** `rfc822; Ivan@primer.example`, and what it is met as. */
export function addressIn(value: string | null): string | null {
  const bare =
    value
      ?.replace(/^[\w/-]+\s*;/, '')
      .replace(/[<>"]/g, '')
      .trim()
      .toLowerCase() ?? '';
  return bare.length <= 320 && /^\S+@\S+$/.test(bare) ? bare : null;
}

function actionOf(value: string | null, status: string | null): ReportedAction | null {
  const word = value?.toLowerCase().trim() ?? '';
  if (/^(failed|failure|fail|undeliver|expired|dropped|5)/.test(word)) return 'failed';
  if (/^(delayed|delay|deferred|transient)/.test(word)) return 'delayed';
  if (/^(delivered|deliverable)/.test(word)) return 'delivered';
  if (/^relayed/.test(word)) return 'relayed';
  if (/^expanded/.test(word)) return 'expanded';
  if (status === null) return null;
  return status.startsWith('5') ? 'failed' : status.startsWith('4') ? 'delayed' : 'delivered';
}
