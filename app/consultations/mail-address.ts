import { domainOf } from '#app/people/address.ts';

/** 130 bits in lower-case base32, as the house's keyed hash gives them. */
const token = /^[a-z2-7]{26}$/;

/** Whoever lists more of our addresses than these has not got them from us. */
const mostRead = 20;

/** `plusAddress('ask@klyuch.example', token)` → `ask+<token>@klyuch.example` */
export function plusAddress(mailbox: string, tokenOfIt: string): string {
  if (!token.test(tokenOfIt)) throw new RangeError('This is no token of an address');
  const at = mailbox.lastIndexOf('@');
  return `${mailbox.slice(0, at)}+${tokenOfIt}${mailbox.slice(at)}`;
}

/** The token in one recipient of our mailbox; undefined where there is none. Mail systems fold case as they like. */
export function tokenIn(recipient: string, mailbox: string): string | undefined {
  const address = bare(recipient);
  const local = mailbox.slice(0, mailbox.lastIndexOf('@')).toLowerCase();
  if (domainOf(address) !== domainOf(mailbox.toLowerCase()) || !address.startsWith(`${local}+`)) return undefined;
  const found = address.slice(local.length + 1, address.lastIndexOf('@'));
  return token.test(found) ? found : undefined;
}

/** Every token among recipients, once each, in their order. */
export function tokensAmong(recipients: readonly string[], mailbox: string): string[] {
  const found = recipients.flatMap((recipient) => tokenIn(recipient, mailbox) ?? []);
  return [...new Set(found)].slice(0, mostRead);
}

/** Whether a recipient is our mailbox, with a token or without: letters to it are never sent to ourselves again. */
export function isOurMailbox(recipient: string, mailbox: string): boolean {
  const address = bare(recipient);
  return address.replace(/\+[^@]*(?=@)/, '') === mailbox.toLowerCase();
}

/** «Имя <Ask+…@Klyuch.example>» → `ask+…@klyuch.example` */
function bare(recipient: string): string {
  const inBrackets = /<([^<>]*)>[^<>]*$/.exec(recipient)?.[1];
  return (inBrackets ?? recipient).trim().toLowerCase();
}
