import addressparser from 'nodemailer/lib/addressparser';
import { decodeRaw, decodeWords, onOneLine } from './encoded-words.ts';
import type { Mailbox } from './incoming-message.ts';

/** RFC 5321, 4.5.3.1. */
const longestAddress = 320;

/** Tens of thousands of them, and more than any server lets through. */
const longestField = 1_000_000;
const mostMailboxes = 20_000;

/** The mailboxes that a field names; names are decoded only after addresses were found, so none can be forged by them. */
export function parseMailboxes(value: string, near: string | null): Mailbox[] {
  const found = addressparser(decodeRaw(value.slice(0, longestField), near), { flatten: true }).slice(0, mostMailboxes);
  return found.flatMap(({ name, address }) => {
    const decoded = onOneLine(decodeWords(name));
    if (address !== '') return [mailboxOf(address, decoded)];
    // Some programs encode all of it, address and brackets too.
    const inside = /^(.{0,300}?)<([^<>@\s]{1,200}@[^<>@\s]{1,250})>$/.exec(decoded);
    if (inside) return [mailboxOf(inside[2] ?? '', (inside[1] ?? '').trim())];
    return decoded === '' ? [] : [mailboxOf(decoded.includes(' ') ? '' : decoded, decoded)];
  });
}

function mailboxOf(address: string, name: string): Mailbox {
  const clean = onOneLine(address).toLowerCase().slice(0, longestAddress);
  return { address: clean, name: name.replace(/^(["'])(.*)\1$/, '$2').slice(0, 300) };
}
