import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHmac, createPrivateKey, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { Consultancy } from '#app/words/consultancy.ts';
import { inboxConfigOf, inboxSettings, isLocal, whole, type InboxConfig } from './inbox-config.server.ts';

export interface Config {
  environment: 'development' | 'production' | 'test';
  host: string;
  port: number;
  /** Scheme and host of every link we write, without a slash at the end. */
  origin: string;
  dataDir: string;
  /** Express's `trust proxy`. */
  trustProxy: number | string[];
  /** What tokens, hashes of addresses and form stamps are keyed with. */
  secret: string;
  mail: MailConfig;
  inbox: InboxConfig;
  /** Letters an hour that strangers can make the house send, in all. */
  confirmationsPerHour: number;
  metricsToken: string | undefined;
  /** Bytes of files sent by strangers that are kept, in all. */
  filesAtMost: number;
  /** Daily backups kept. */
  backupsKept: number;
  logLevel: string;
  consultancy: Consultancy;
}

export interface MailConfig {
  /** Undefined: letters are kept, not sent. */
  smtpUrl: string | undefined;
  /** Whether a server that offers no TLS is refused. */
  requireTls: boolean;
  from: string;
  /** Where clients write their questions to; each thread has addresses of it with a plus. */
  questions: string;
  /** The domain of Message-IDs and envelope senders. */
  domain: string;
  dkim: { domain: string; selector: string; privateKey: string } | undefined;
}

/** Settings that are missing or wrong, each line naming its variable and what to do. */
export class ConfigError extends Error {}

/** Reads the environment. Throws `ConfigError` with every complaint at once. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim() !== ''));
  const result = settings.safeParse(given);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  return configOf(result.data);
}

const development = (environment: string) => environment !== 'production';

const settings = z
  .object({
    NODE_ENV: z
      .enum(['development', 'production', 'test'], 'write development, production or test')
      .default('development'),
    HOST: z.string().default('127.0.0.1'),
    PORT: whole(0, 65_535).default(3000),
    ORIGIN: z
      .url({ protocol: /^https?$/, error: 'write the public address of the site, such as https://klyuch.example' })
      .refine((origin) => !URL.canParse(origin) || new URL(origin).pathname === '/', 'write it without a path')
      .optional(),
    DATA_DIR: z.string().default('var'),
    TRUST_PROXY: z
      .string()
      .refine(isTrustable, 'write how many proxies stand in front, or their IP addresses with commas between')
      .default('0'),
    SECRET: z
      .string()
      .min(32, 'write at least 32 random characters, such as `openssl rand -base64 32` prints')
      .optional(),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'write smtp://user:password@host:587 or smtps://user:password@host:465' })
      .optional(),
    SMTP_TLS: z.enum(['required', 'optional'], 'write required or optional').optional(),
    MAIL_FROM: z
      .string()
      .regex(
        /^[^\r\n<>]*<?[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>?$/,
        'write an address, such as "Ключ <journal@klyuch.example>"',
      )
      .optional(),
    QUESTIONS_ADDRESS: z.email('write an address, such as ask@klyuch.example').optional(),
    DKIM_DOMAIN: z.string().optional(),
    DKIM_SELECTOR: z.string().optional(),
    DKIM_PRIVATE_KEY: z.string().optional(),
    ...inboxSettings,
    CONFIRMATIONS_PER_HOUR: whole(1, 1_000_000_000).default(1000),
    METRICS_TOKEN: z.string().min(16, 'write at least 16 random characters').optional(),
    FILES_AT_MOST: whole(1, 1_000_000_000).default(10_000),
    BACKUPS_KEPT: whole(1, 3650).default(14),
    LOG_LEVEL: z
      .enum(['debug', 'info', 'warn', 'error', 'silent'], 'write debug, info, warn, error or silent')
      .default('info'),
    CONSULTANCY_NAME: z.string().optional(),
    CONSULTANCY_LEGAL_NAME: z.string().optional(),
    CONSULTANCY_ADDRESS: z.string().optional(),
    CONSULTANCY_PHONE: z.string().optional(),
    CONSULTANCY_EMAIL: z.string().optional(),
  })
  .superRefine((given, context) => {
    const complain = (variable: keyof typeof given, message: string) =>
      context.addIssue({ code: 'custom', path: [variable], message });
    if (!development(given.NODE_ENV)) {
      if (!given.ORIGIN) complain('ORIGIN', 'is needed in production: the public address of the site');
      if (!given.SECRET) complain('SECRET', 'is needed in production: at least 32 random characters, kept for ever');
      if (given.SMTP_URL && !given.MAIL_FROM) complain('MAIL_FROM', 'is needed in production: whom letters are from');
    }
    const dkim = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_PRIVATE_KEY'] as const;
    if (dkim.some((name) => given[name])) {
      for (const name of dkim)
        if (!given[name]) complain(name, `goes with ${dkim.filter((other) => other !== name).join(' and ')}`);
    }
    const key = given.DKIM_PRIVATE_KEY;
    if (key && !isPrivateKey(key))
      complain('DKIM_PRIVATE_KEY', 'write the key itself (PEM) or the path of a file that holds it');
  });

function configOf(given: z.output<typeof settings>): Config {
  const origin = new URL(given.ORIGIN ?? `http://localhost:${given.PORT}`).origin;
  const dataDir = resolve(given.DATA_DIR);
  const hops = Number(given.TRUST_PROXY);
  const secret = given.SECRET ?? developmentSecret(dataDir);
  return {
    environment: given.NODE_ENV,
    host: given.HOST,
    port: given.PORT,
    origin,
    dataDir,
    trustProxy: Number.isInteger(hops) ? hops : given.TRUST_PROXY.split(',').map((address) => address.trim()),
    secret,
    mail: mailConfigOf(given),
    inbox: inboxConfigOf(given, development(given.NODE_ENV) ? developersDoor(secret) : undefined),
    confirmationsPerHour: given.CONFIRMATIONS_PER_HOUR,
    metricsToken: given.METRICS_TOKEN,
    filesAtMost: given.FILES_AT_MOST * 1024 * 1024,
    backupsKept: given.BACKUPS_KEPT,
    logLevel: given.LOG_LEVEL,
    consultancy: {
      name: given.CONSULTANCY_NAME ?? 'Ключ',
      legalName: given.CONSULTANCY_LEGAL_NAME ?? 'ООО «Пример консультаций»',
      address: given.CONSULTANCY_ADDRESS ?? '000000, г. Примерск, ул. Образцовая, д. 1',
      phone: given.CONSULTANCY_PHONE ?? '+7 (000) 000-00-00',
      email: given.CONSULTANCY_EMAIL ?? 'team@klyuch.example',
    },
  };
}

function mailConfigOf(given: z.output<typeof settings>): MailConfig {
  const from = given.MAIL_FROM ?? 'Ключ <journal@klyuch.example>';
  const server = given.SMTP_URL ? new URL(given.SMTP_URL) : undefined;
  const ownDomain = /@([^\s<>@]+?)>?$/.exec(from)?.[1] ?? 'klyuch.example';
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_PRIVATE_KEY: key } = given;
  return {
    smtpUrl: given.SMTP_URL,
    requireTls: given.SMTP_TLS ? given.SMTP_TLS === 'required' : !(server && isLocal(server)),
    from,
    questions: (given.QUESTIONS_ADDRESS ?? `ask@${ownDomain}`).toLowerCase(),
    domain: ownDomain,
    dkim: domain && selector && key ? { domain, selector, privateKey: pemOf(key) } : undefined,
  };
}

function isTrustable(proxies: string): boolean {
  if (/^\d+$/.test(proxies.trim())) return true;
  return proxies.split(',').every((proxy) => {
    const [address = '', bits = '0', ...rest] = proxy.trim().split('/');
    return isIP(address) > 0 && rest.length === 0 && /^\d{1,3}$/.test(bits);
  });
}

function isPrivateKey(key: string): boolean {
  try {
    createPrivateKey(pemOf(key));
    return true;
  } catch {
    return false;
  }
}

function pemOf(key: string): string {
  return key.includes('PRIVATE KEY') ? key.replaceAll('\\n', '\n') : readFileSync(key, 'utf8');
}

/** What a developer's letters are vouched for by: a name that no mail from outside can know, so that none is believed for it. */
function developersDoor(secret: string): string {
  return `door-${createHmac('sha256', secret).update('developer').digest('hex').slice(0, 32)}.invalid`;
}

/** Outside production a secret is made once and kept beside the database, so that links survive a restart. */
function developmentSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}
