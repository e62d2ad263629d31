import { Resolver } from 'node:dns/promises';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import type { App } from '#app/app.server.ts';
import { domainOf } from '#app/people/address.ts';
import type { IncomingMessage } from '../reading/incoming-message.ts';
import { authenticationSaid, isAligned } from './authentication-results.ts';
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
  const domain = message.from && domainOf(message.from.address);
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
  const options = { resolver: lookUp, curTime: new Date(now) };
  const { headerFrom, results } = await dkimVerify(inPieces(bytes), options);
  if (headerFrom.length > 1) return { is: 'failed', because: 'several-senders' };
  const aligned = results.filter(({ signingDomain }) => signingDomain && isAligned(signingDomain, domain));
  if (aligned.some(({ status }) => status.result === 'pass')) return { is: 'passed', domain, by: 'dkim' };
  const denying = aligned.find(({ status }) => status.result !== 'temperror' && status.result !== 'none');
  return denying ? { is: 'failed', because: `dkim-${denying.status.result}` } : { is: 'none' };
}

/** Every field that a key would be looked up for, on one line each. */
function signaturesOf(bytes: Buffer): string[] {
  const ends = ['\r\n\r\n', '\n\n'].map((end) => bytes.indexOf(end)).filter((at) => at >= 0);
  const head = bytes.toString('latin1', 0, Math.min(bytes.length, ...ends)).replace(/\r?\n[ \t]+/g, ' ');
  return head.match(/^(dkim-signature|arc-(seal|message-signature))[ \t]*:.*/gim) ?? [];
}

/**
 * With `l=` anybody may have added to the end of a signed message what its sender never saw, and without From among the
 * signed fields, who that is (RFC 6376, 8.2 and 5.4).
 */
function coversAll(signature: string): boolean {
  const tags = signature.slice(signature.indexOf(':') + 1).replace(/\([^)]*\)|\s/g, '');
  if (!/^dkim/i.test(signature)) return true;
  return !/(^|;)l=/i.test(tags) && /(^|;)h=([^;]*:)?from(:|;|$)/i.test(tags);
}

/** A large message is read in turns with all other work. */
function inPieces(bytes: Buffer, size = 64 * 1024): Readable {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) {
      yield bytes.subarray(at, at + size);
      await nextTurn();
    }
  }
  return Readable.from(pieces());
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
