/** RFC 5321 4.5.3.1: 64 octets before the @, 254 in all. */
const longestLocalPart = 64;
const longest = 254;

/**
 * An address as we keep and compare it, or undefined if nothing could be delivered to it. The domain is lower-cased and
 * in its ASCII form (`почта.рф` becomes `xn--…`); the local part is lower-cased too, as every large provider treats it.
 */
export function normaliseAddress(typed: string): string | undefined {
  const address = typed.normalize('NFC').trim();
  const at = address.lastIndexOf('@');
  if (at < 1) return undefined;
  const local = address.slice(0, at).toLowerCase();
  const domain = asciiDomain(address.slice(at + 1));
  if (!domain || !isLocalPart(local)) return undefined;
  const whole = `${local}@${domain}`;
  return octets(whole) > longest ? undefined : whole;
}

/**
 * One mailbox behind many spellings: `+tag` and dots dropped, for budgets only. Never a reader's identity, because
 * outside Gmail a dot makes another person.
 */
export function foldAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).replace(/\+.*$/s, '').replaceAll('.', '');
  return `${local || address.slice(0, at)}${address.slice(at)}`;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** `reader@klyuch.example` → `r…r@klyuch.example`: enough to recognise one's own, not enough to learn another's. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = [...address.slice(0, at)];
  const masked = local.length < 3 ? '…' : `${local[0] ?? ''}…${local.at(-1) ?? ''}`;
  return masked + address.slice(at);
}

function isLocalPart(local: string): boolean {
  // No quoted strings: no provider hands them out, and they are how headers get injected.
  const atoms = /^[^\s\p{C}()<>[\]:;@\\,."]+(?:\.[^\s\p{C}()<>[\]:;@\\,."]+)*$/u;
  return octets(local) <= longestLocalPart && atoms.test(local);
}

function asciiDomain(typed: string): string | undefined {
  if (/[\s\p{C}/\\?#@:%[\]]/u.test(typed)) return undefined;
  const url = `http://${typed}`;
  if (!URL.canParse(url)) return undefined;
  const domain = new URL(url).hostname.replace(/\.$/, '');
  const labels = domain.split('.');
  const named = labels.length > 1 && labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return named && /[a-z]/.test(labels.at(-1) ?? '') ? domain : undefined;
}

function octets(text: string): number {
  return new TextEncoder().encode(text).length;
}
