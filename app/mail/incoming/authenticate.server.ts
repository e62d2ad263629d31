import { Resolver } from 'node:dns/promises';
import { domainToASCII } from 'node:url';
import type { App } from '#app/app.server.ts';
import { domainOf } from '#app/people/address.ts';
import type { IncomingMessage } from '../reading/incoming-message.ts';
import { verifyApart } from '../reading/read-apart.server.ts';
import type { Found } from '../reading/verify-signatures.server.ts';
import { authenticationSaid, clausesOf, isAligned } from './authentication-results.ts';
import type { Authentication } from './outcome.ts';

/** Looks TXT records up; throws where there are none (`ENOTFOUND`, `ENODATA`) or nobody can be asked. */
export type LookUp = (name: string, type: string) => Promise<string[][]>;

/** How the DNS is asked, and how long all that is asked about one message may take, ms. */
export interface Asking {
  lookUp?: LookUp;
  patience?: number;
}

/** More signatures than any mail has; each costs a look-up, and each of a new kind a reading of the whole message. */
const mostSignatures = 8;

/**
 * Whether a message is truly from the domain of its From: by the word of our own mail server where one is named in the
 * settings and has given it, else by its DKIM signatures. A silent DNS proves nothing, against it neither.
 */
export async function authenticate(
  app: App,
  bytes: Buffer,
  message: Pick<IncomingMessage, 'from' | 'authenticationResults' | 'troubles'>,
  { lookUp = askDns, patience = 5000 }: Asking = {},
): Promise<Authentication> {
  const domain = message.from && domainToASCII(domainOf(message.from.address));
  if (!domain) return { is: 'none' };
  // Whom a signature is then of, and whom a reader is shown, are two questions.
  if (message.troubles.includes('several-senders')) return { is: 'failed', because: 'several-senders' };
  const said = authenticationSaid(message.authenticationResults, app.config.inbox.authservId, domain);
  return said ?? (await verify(bytes, domain, app.clock.now(), bounded(lookUp, patience)));
}

async function verify(bytes: Buffer, domain: string, now: number, lookUp: LookUp): Promise<Authentication> {
  const signatures = signaturesOf(bytes);
  if (signatures.length === 0) return { is: 'none' };
  if (signatures.length > mostSignatures) return { is: 'failed', because: 'too-many-signatures' };
  if (!signatures.every(coversAll)) return { is: 'failed', because: 'dkim-partial' };
  const verified = await verifyApart(bytes, { keys: await keysOf(signatures, lookUp), now }, limits);
  if ('failed' in verified) return { is: 'none' };
  if (verified.headerFrom.length > 1) return { is: 'failed', because: 'several-senders' };
  const aligned = verified.results.filter((one) => isAligned(one.domain, domain));
  if (aligned.some(({ result }) => result === 'pass')) return { is: 'passed', domain, by: 'dkim' };
  const denying = aligned.find(({ result }) => result !== 'temperror' && result !== 'none');
  return denying ? { is: 'failed', because: `dkim-${denying.result}` } : { is: 'none' };
}

/** What checking the signatures of one message may take: ms, and MB. */
const limits = { longest: 10_000, memory: 512 };

/** Longer than any head that somebody has signed, bytes: such a one proves nothing. */
const longestHead = 128 * 1024;

interface Signature {
  isDkim: boolean;
  tags: Map<string, string>;
}

/** Every field that a key would be looked up for. */
function signaturesOf(bytes: Buffer): Signature[] {
  const ends = ['\r\n\r\n', '\n\n'].map((end) => bytes.indexOf(end)).filter((at) => at >= 0);
  const end = Math.min(bytes.length, ...ends);
  if (end > longestHead) return [];
  const head = bytes.toString('latin1', 0, end).replace(/\r?\n[ \t]+/g, ' ');
  const fields = head.match(/^(dkim-signature|arc-(seal|message-signature))[ \t]*:.*/gim) ?? [];
  return fields.map((field) => ({ isDkim: /^dkim/i.test(field), tags: tagsOf(field.slice(field.indexOf(':') + 1)) }));
}

function tagsOf(value: string): Map<string, string> {
  const tags = clausesOf(value).map((clause) => clause.replace(/\s/g, ''));
  return new Map(tags.map((tag) => [tag.slice(0, tag.indexOf('=')).toLowerCase(), tag.slice(tag.indexOf('=') + 1)]));
}

/**
 * With `l=` anybody may have added to the end of a signed message what its sender never saw, and without From among the
 * signed fields, who that is (RFC 6376, 8.2 and 5.4).
 */
function coversAll({ isDkim, tags }: Signature): boolean {
  if (!isDkim) return true;
  const signed = (tags.get('h') ?? '').toLowerCase().split(':');
  return !tags.has('l') && signed.includes('from');
}

/** Each key by its name, or why there is none. */
async function keysOf(signatures: Signature[], lookUp: LookUp): Promise<Map<string, Found>> {
  const names = signatures.map(({ tags }) => `${tags.get('s')}._domainkey.${domainToASCII(tags.get('d') ?? '')}`);
  const found = [...new Set(names.map((name) => name.toLowerCase()))].map(async (name): Promise<[string, Found]> => {
    try {
      return [name, { records: await lookUp(name, 'TXT') }];
    } catch (error) {
      return [name, { code: error instanceof Error && 'code' in error ? String(error.code) : 'ESERVFAIL' }];
    }
  });
  return new Map(await Promise.all(found));
}

function bounded(lookUp: LookUp, patience: number): LookUp {
  const tooLate = AbortSignal.timeout(patience);
  return (name, type) =>
    new Promise((resolve, reject) => {
      const giveUp = () => reject(Object.assign(new Error('DNS took too long'), { code: 'ETIMEOUT' }));
      if (tooLate.aborted) giveUp();
      tooLate.addEventListener('abort', giveUp, { once: true });
      lookUp(name, type).then(resolve, reject);
    });
}

const askDns: LookUp = (name) => new Resolver({ timeout: 2000, tries: 2 }).resolveTxt(name);
