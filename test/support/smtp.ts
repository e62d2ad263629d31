import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { App } from '#app/app.server.ts';
import type { Letter } from '#app/mail/letter.ts';
import { post } from '#app/mail/outbox.server.ts';
import { SmtpMailer, type SmtpMailerOptions, type SmtpTimeouts } from '#app/mail/smtp-mailer.server.ts';
import { findLetter, listLetters, type StoredLetter } from '#app/mail/store.server.ts';
import { transact } from '#app/storage/open.server.ts';
import { makeTestApp, type TestApp } from './app.ts';

/** A letter as a server took it. */
export interface Arrived {
  from: string;
  to: string;
  args: object[];
  raw: Buffer;
  messageId: string;
}

export interface TestServer {
  port: number;
  arrived: Arrived[];
  close: () => Promise<void>;
}

/** Generous where nothing should be waited for, so that a busy machine cannot fail a test. */
const patient: SmtpTimeouts = { connection: 20_000, greeting: 20_000, socket: 20_000, letter: 50_000 };

/** A reply as smtp-server wants it: an error with a code. */
export function reply(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

/** A real SMTP server on loopback that takes every letter unless told otherwise. */
export async function startSmtpServer(options: SMTPServerOptions = {}): Promise<TestServer> {
  const arrived: Arrived[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    hideDSN: false,
    closeTimeout: 100,
    onData(stream, { envelope }, callback) {
      void readWhole(stream).then((raw) => {
        const { mailFrom, rcptTo } = envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const args = [mailFrom, ...rcptTo].map((address) => (address === false ? {} : address.args || {}));
        arrived.push({ from, to: rcptTo[0]?.address ?? '', args, raw, messageId: messageIdOf(raw) });
        callback();
      });
    },
    ...options,
  });
  // Clients that die or hang up are what these tests are about.
  server.on('error', () => undefined);
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    arrived,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

export async function readWhole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function messageIdOf(raw: Buffer): string {
  return /^Message-ID:\s*(<[^>]+>)/im.exec(raw.toString('latin1'))?.[1] ?? '';
}

export type SendingApp = Omit<TestApp, 'mailer'> & { mailer: SmtpMailer; said: Record<string, unknown>[] };

/** An App whose letters leave by SMTP; what it logs is kept in `said`. */
export async function makeSendingApp(
  port: number,
  options: Partial<SmtpMailerOptions> & {
    environment?: Record<string, string>;
    login?: string;
    when?: Record<string, () => void>;
  } = {},
): Promise<SendingApp> {
  const { environment, login, when, ...rest } = options;
  const said: Record<string, unknown>[] = [];
  const write = (line: string) => {
    const entry = JSON.parse(line) as { msg: string };
    said.push(entry);
    when?.[entry.msg]?.();
  };
  const log = pino({ level: 'debug' }, { write });
  const url = `smtp://${login ? `${login}@` : ''}127.0.0.1:${port}`;
  const mailer = new SmtpMailer({ url, requireTls: false, log, timeouts: patient, ...rest });
  return Object.assign(await makeTestApp(environment), { mailer, log, said });
}

/** Posts a letter somebody asked for, and returns its row's id. */
export function postLetter(app: App, to = 'reader@klyuch.example', more: Partial<Letter> = {}): number {
  const data = { manage: { purpose: 'manage', id: 'm1' } };
  const letter = { kind: 'preferences-link', to, locale: 'ru', data, ...more } as Letter;
  transact(app.db, (tx) => post(app, tx, letter));
  return listLetters(app.db, 1)[0]?.id ?? 0;
}

export const welcome: Partial<Letter> = {
  kind: 'welcome',
  data: { name: 'Анна', manage: { purpose: 'manage', id: 'm1' }, unsubscribe: { purpose: 'unsubscribe', id: 'u1' } },
};

export function letterOf(app: Pick<TestApp, 'db'>, id: number): StoredLetter {
  const letter = findLetter(app.db, id);
  if (!letter) throw new Error(`No letter ${id}`);
  return letter;
}
