import { z } from 'zod';

/** What is needed to take mail in. */
export interface InboxConfig {
  /** Undefined: no mailbox is read. */
  imap: ImapConfig | undefined;
  /** The server whose word on who a message is from is believed. */
  authservId: string | undefined;
  /** Opens the door for raw messages; undefined: there is no such door. */
  token: string | undefined;
  /** Bytes of a message; of a larger one only the beginning is kept. */
  largest: number;
}

export interface ImapConfig {
  host: string;
  port: number;
  /** Whether TLS is spoken from the first byte. */
  secure: boolean;
  /** Whether it must be spoken before the password is told. */
  requireTls: boolean;
  user: string;
  password: string;
  mailbox: string;
  /** Where a message goes once it is kept here; undefined: it stays. */
  processed: string | undefined;
  /** Where one goes of which only the beginning is kept. */
  failed: string | undefined;
}

export const whole = (least: number, most: number) =>
  z.coerce
    .number(`write a whole number from ${least} to ${most}`)
    .int(`write a whole number from ${least} to ${most}`)
    .min(least, `write a whole number from ${least} to ${most}`)
    .max(most, `write a whole number from ${least} to ${most}`);

export const inboxSettings = {
  IMAP_URL: z
    .url({ protocol: /^imaps?$/, error: 'write imaps://user:password@host/INBOX' })
    .refine((url) => !URL.canParse(url) || namesUser(new URL(url)), 'write the user and the password too')
    .optional(),
  IMAP_PROCESSED: z.string().optional(),
  IMAP_FAILED: z.string().optional(),
  INBOX_AUTHSERV_ID: z.string().optional(),
  INBOX_TOKEN: z.string().min(16, 'write at least 16 random characters').optional(),
  INBOX_LARGEST: whole(1, 100).default(35),
};

type Given = z.output<z.ZodObject<typeof inboxSettings>>;

/** `otherwise`: whose word is believed where the settings name no server. */
export function inboxConfigOf(given: Given, otherwise: string | undefined): InboxConfig {
  return {
    imap: given.IMAP_URL === undefined ? undefined : imapConfigOf(new URL(given.IMAP_URL), given),
    authservId: given.INBOX_AUTHSERV_ID?.trim().toLowerCase() ?? otherwise,
    token: given.INBOX_TOKEN,
    largest: given.INBOX_LARGEST * 1024 * 1024,
  };
}

/** Whether a server is on this machine, where nobody listens in. */
export function isLocal({ hostname }: URL): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

function imapConfigOf(url: URL, { IMAP_PROCESSED: processed, IMAP_FAILED: failed }: Given): ImapConfig {
  const secure = url.protocol === 'imaps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 993 : 143)),
    secure,
    requireTls: !secure && !isLocal(url),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    mailbox: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
    processed,
    failed,
  };
}

function namesUser({ username, password }: URL): boolean {
  return username !== '' && password !== '';
}
