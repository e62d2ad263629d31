import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '#app/config.server.ts';
import type { Answer } from './answer.ts';
import { KeepingMailer } from './keeping-mailer.server.ts';
import { SmtpMailer } from './smtp-mailer.server.ts';

export type { Answer } from './answer.ts';

export interface Envelope {
  from: string;
  to: string;
  /** For DSNs: comes back as Original-Envelope-Id. */
  id: string;
}

export interface Mailer {
  /** Whether letters leave the house; if not they are kept and shown. */
  readonly sends: boolean;
  /** Hands a ready message over. Never throws. */
  send: (letterId: number, envelope: Envelope, message: Buffer) => Promise<Answer>;
  /** The kept copy of a letter, outside production. */
  read: (letterId: number) => Promise<Buffer | undefined>;
  /** The letters of which a copy is kept. */
  listKept: () => number[];
  /** Deletes kept copies. */
  forget: (letterIds: number[]) => void;
  /** Waits for letters under way, then hangs up. */
  close: () => Promise<void>;
}

/** Sends by SMTP where a server is named; keeps copies where that is the only way to see a letter, or helps to develop. */
export function makeMailer(config: Config, log: Logger): Mailer {
  const { smtpUrl, requireTls } = config.mail;
  const sender = smtpUrl ? new SmtpMailer({ url: smtpUrl, requireTls, log }) : undefined;
  const keeps = sender === undefined || config.environment !== 'production';
  return new KeepingMailer({ folder: join(config.dataDir, 'letters'), keeps, log, sender });
}
