import type { Authentication } from './outcome.ts';

interface Verdict {
  method: string;
  result: string;
  /** `header.d`, `smtp.mailfrom` … */
  properties: Map<string, string>;
}

/**
 * What the Authentication-Results of our own mail server (RFC 8601) say of the domain in From. Only the topmost counts:
 * whatever stands below, the sender may have written. Undefined where it is not our server's word.
 */
export function authenticationSaid(
  results: string[],
  authservId: string | undefined,
  fromDomain: string,
): Authentication | undefined {
  const [topmost = ''] = results;
  if (authservId === undefined || topmost.length > longest) return undefined;
  const [own = '', ...clauses] = clausesOf(topmost);
  if (own.trim().split(/\s+/)[0]?.toLowerCase() !== authservId) return undefined;

  const verdicts = clauses.flatMap((clause) => verdictOf(clause) ?? []);
  const vouching = verdicts.find(
    (verdict) => verdict.result === 'pass' && isAligned(domainProved(verdict), fromDomain),
  );
  if (vouching) return { is: 'passed', domain: fromDomain, by: 'authserv' };
  const denying = verdicts.find((verdict) => denies(verdict, fromDomain));
  return denying ? { is: 'failed', because: `${denying.method}-${denying.result}` } : { is: 'none' };
}

/** Our own server writes less. */
const longest = 8192;

/** A list or a forwarder signs too, and what becomes of its signature says nothing of whom a message is from. */
function denies(verdict: Verdict, fromDomain: string): boolean {
  if (verdict.result !== 'fail') return false;
  return verdict.method === 'dmarc' || (verdict.method === 'dkim' && isAligned(domainProved(verdict), fromDomain));
}

/**
 * Whether what one domain proves holds for another: its own, and what lies below it, because whoever has a domain has
 * those. A domain of one label is nobody's.
 */
export function isAligned(proved: string, fromDomain: string): boolean {
  const [above, below] = [proved, fromDomain].map((domain) => domain.toLowerCase().replace(/\.$/, ''));
  if (!above?.includes('.') || !below) return false;
  return below === above || below.endsWith(`.${above}`);
}

function domainProved({ method, properties }: Verdict): string {
  const value = (name: string) => properties.get(name) ?? '';
  switch (method) {
    case 'dmarc':
      return value('header.from');
    case 'dkim':
      return value('header.d') || afterAt(value('header.i'));
    case 'spf':
      return afterAt(value('smtp.mailfrom'));
    default:
      return '';
  }
}

function afterAt(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

function verdictOf(clause: string): Verdict | undefined {
  const plain = clause.replace(/\s+/g, ' ').replace(/ ?= ?/g, '=');
  const [first = '', ...rest] = (plain.match(/[^\s"]+(?:"(?:[^"\\]|\\.)*"?)?/g) ?? []).filter((word) =>
    word.includes('='),
  );
  const [method, result] = pairOf(first);
  if (!method || !result) return undefined;
  const properties = new Map(rest.map(pairOf).reverse());
  return { method: method.replace(/\/\d+$/, ''), result, properties };
}

function pairOf(text: string): [string, string] {
  const at = text.indexOf('=');
  const value = text.slice(at + 1).trim();
  const plain = value.startsWith('"') ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value;
  return [text.slice(0, at).trim().toLowerCase(), plain.toLowerCase()];
}

/**
 * What stands between semicolons. In brackets anybody may have written anything, a `;` and a verdict among it: they are left
 * out; a bracket or a semicolon in quotes is none.
 */
export function clausesOf(text: string): string[] {
  const clauses = [''];
  let depth = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const isEscape = character === '\\';
    const whole = isEscape ? text.slice(at, at + 2) : character;
    if (isEscape) at += 1;
    if (character === '"' && depth === 0) isQuoted = !isQuoted;
    if (character === '(' && !isQuoted) depth += 1;
    else if (character === ')' && !isQuoted && depth > 0) depth -= 1;
    else if (character === ';' && !isQuoted && depth === 0) clauses.push('');
    else if (depth === 0) clauses.push((clauses.pop() ?? '') + whole);
  }
  return clauses;
}
