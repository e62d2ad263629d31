import type { Logger } from 'pino';
import type { Config } from '#app/config.server.ts';

/** What became of one attempt. `unreachable`: certainly not delivered. `unanswered`: nobody knows. */
export type Answer =
  | { is: 'accepted'; answer: string }
  | { is: 'rejected'; code: number; answer: string }
  | { is: 'unreachable'; error: string }
  | { is: 'unanswered'; error: string };

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
  /** Deletes kept copies. */
  forget: (letterIds: number[]) => void;
  /** Waits for letters under way, then hangs up. */
  close: () => Promise<void>;
}

export function makeMailer(config: Config, log: Logger): Mailer {
  throw new Error(`not built ${config.host} ${log.level}`);
}
