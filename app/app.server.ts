import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { offerFirstTiers } from './catalogue/offer-tiers.server.ts';
import type { Config } from './config.server.ts';
import { publishFirstPages } from './content/page-texts.server.ts';
import { knowFormerClients } from './leads/know-former-clients.server.ts';
import { makeLog } from './log.server.ts';
import { withOwnDetails } from './office/consultancy.server.ts';
import { makeMailer, type Mailer } from './mail/mailer.server.ts';
import { publishDocuments } from './people/documents.server.ts';
import { openDatabase, type Db } from './storage/open.server.ts';

/** Everything a verb needs of the world. Built here and nowhere else. */
export interface App {
  config: Config;
  db: Db;
  clock: Clock;
  log: Logger;
  mailer: Mailer;
  /** A new id, 32 hexadecimal digits: the time first, so that indexes grow at their end, then 74 random bits. */
  newId: () => string;
  /** A keyed hash (130 bits, lower-case base32) of a text for one purpose; it cannot be told from random without SECRET. */
  mac: (purpose: string, text: string) => string;
  /** Encrypts a text that is to be read again (AES-256-GCM); nothing opens it without SECRET and the same purpose. */
  seal: (purpose: string, text: string) => string;
  /** Throws on what was not sealed by this house for this purpose. */
  unseal: (purpose: string, sealed: string) => string;
}

export interface Clock {
  /** ms since 1970 */
  now: () => number;
}

/** Opens the database, brings it up to date, publishes the documents and the first texts of the site, and makes clients known. `parts` lets a test put in its own clock or mailer. */
export async function createApp(config: Config, parts: Partial<App> = {}): Promise<App> {
  const log = parts.log ?? makeLog(config.logLevel);
  const app: App = {
    config,
    db: parts.db ?? (await openDatabase(join(config.dataDir, 'klyuch.db'))),
    clock: parts.clock ?? { now: Date.now },
    log,
    mailer: parts.mailer ?? makeMailer(config, log),
    newId: parts.newId ?? (() => timedId(Date.now())),
    mac: parts.mac ?? macKeyedWith(config.secret),
    ...sealWith(keyFor(config.secret, 'seal')),
  };
  app.config = withOwnDetails(app.db, config);
  publishDocuments(app);
  publishFirstPages(app);
  offerFirstTiers(app);
  knowFormerClients(app);
  return app;
}

export async function closeApp(app: App): Promise<void> {
  await app.mailer.close();
  app.db.$client.close();
}

function timedId(now: number): string {
  return now.toString(16).padStart(12, '0') + randomUUID().replaceAll('-', '').slice(12);
}

function macKeyedWith(secret: string): App['mac'] {
  const keys = new Map<string, { key: Buffer; text?: string; mac?: string }>();
  return (purpose, text) => {
    let last = keys.get(purpose);
    if (!last) keys.set(purpose, (last = { key: keyFor(secret, purpose) }));
    // One verb asks for the same address several times over.
    if (last.text === text && last.mac) return last.mac;
    const mac = base32(createHmac('sha256', last.key).update(text).digest().subarray(0, 17)).slice(0, 26);
    Object.assign(last, { text, mac });
    return mac;
  };
}

function sealWith(key: Buffer): Pick<App, 'seal' | 'unseal'> {
  const cipher = 'aes-256-gcm';
  return {
    seal: (purpose, text) => {
      const nonce = randomBytes(12);
      const sealing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(purpose));
      const closed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return Buffer.concat([nonce, sealing.getAuthTag(), closed]).toString('base64url');
    },
    unseal: (purpose, sealed) => {
      const bytes = Buffer.from(sealed, 'base64url');
      const opening = createDecipheriv(cipher, key, bytes.subarray(0, 12), { authTagLength: 16 });
      opening.setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([opening.update(bytes.subarray(28)), opening.final()]).toString('utf8');
    },
  };
}

/** A key of its own for every purpose (HKDF, RFC 5869). */
function keyFor(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'klyuch', purpose, 32));
}

/** Lower-case, without 0 1 8 9 that look like letters: it survives mail systems that fold case. */
function base32(bytes: Buffer): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  let text = '';
  let bits = 0;
  let value = 0;
  for (const byte of bytes) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += letters[(value >>> bits) & 31] ?? '';
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? text + (letters[(value << (5 - bits)) & 31] ?? '') : text;
}
