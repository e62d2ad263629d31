import { PassThrough, pipeline, type Readable } from 'node:stream';
import { createTransport, type MailMessage } from 'nodemailer';
import type { Logger } from 'pino';
import type { Answer } from './answer.ts';
import type { Envelope, Mailer } from './mailer.server.ts';
import { answerOf, isOurFault, outlineOf } from './smtp-answer.server.ts';

/** ms */
export interface SmtpTimeouts {
  connection: number;
  greeting: number;
  /** Silence of the server. */
  socket: number;
  /** One letter in all, for servers that trickle. Shorter than a letter's lease, or another round would take it for lost. */
  letter: number;
}

export interface SmtpMailerOptions {
  url: string;
  requireTls: boolean;
  log: Logger;
  timeouts?: SmtpTimeouts;
  /** The certificate to trust besides the well-known ones. */
  ca?: string;
}

const patience: SmtpTimeouts = { connection: 15_000, greeting: 15_000, socket: 60_000, letter: 240_000 };

/** Hands letters to the SMTP server over a few lasting connections. */
export class SmtpMailer implements Mailer {
  readonly sends = true;
  private readonly transport;
  private readonly timeouts: SmtpTimeouts;
  private readonly underWay = new Set<Promise<unknown>>();
  /** The stream that each message is sent from: whether it was read tells whether anything can have arrived. */
  private readonly streams = new WeakMap<object, Readable>();
  private closed = false;

  constructor(private readonly options: SmtpMailerOptions) {
    this.timeouts = options.timeouts ?? patience;
    this.transport = createTransport({ pool: true, ...connectionOptions(options, this.timeouts) });
    this.transport.use('stream', (mail, done) => {
      this.watch(mail);
      done();
    });
  }

  async send(letterId: number, envelope: Envelope, message: Buffer): Promise<Answer> {
    if (this.closed) return { is: 'unreachable', error: 'closing' };
    const attempt = this.attempt(letterId, envelope, message);
    this.underWay.add(attempt);
    try {
      return await attempt;
    } finally {
      this.underWay.delete(attempt);
    }
  }

  read(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  listKept(): number[] {
    return [];
  }

  forget(): void {
    // Nothing is kept.
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all(this.underWay);
    this.transport.close();
  }

  private async attempt(letterId: number, { from, to, id }: Envelope, message: Buffer): Promise<Answer> {
    try {
      const { response } = await this.transport.sendMail({
        envelope: { from, to },
        raw: message,
        dsn: { id, return: 'headers', notify: ['failure', 'delay'] },
        signal: AbortSignal.timeout(this.timeouts.letter),
      });
      return { is: 'accepted', answer: response };
    } catch (error) {
      this.complain(letterId, error);
      return answerOf(error, this.streams.get(message)?.readableDidRead ?? false);
    }
  }

  private complain(letter: number, error: unknown): void {
    // Without the reply: servers repeat addresses in it.
    const { code, originalCode, command, responseCode } = outlineOf(error);
    const what = { letter, code, originalCode, command, responseCode };
    if (isOurFault(error)) this.options.log.error(what, 'the mail server will not serve us');
    else this.options.log.debug(what, 'the mail server did not take a letter');
  }

  private watch(mail: MailMessage): void {
    const { raw } = mail.data;
    mail.message.processFunc((input) => {
      // Nodemailer reads a message into memory long before the server asks for it; only this last stage waits.
      const output = pipeline(input, new PassThrough(), () => undefined);
      if (Buffer.isBuffer(raw)) this.streams.set(raw, output);
      return output;
    });
  }
}

function connectionOptions({ url, requireTls, ca }: SmtpMailerOptions, timeouts: SmtpTimeouts) {
  return {
    url,
    requireTLS: requireTls && url.startsWith('smtp:'),
    // Where plain text would do, an unverified certificate is no worse.
    tls: { rejectUnauthorized: requireTls || url.startsWith('smtps:'), ...(ca === undefined ? {} : { ca }) },
    maxConnections: 5,
    // Trying again is the outbox's business: it alone knows what may have arrived.
    maxRequeues: 0,
    // Below what servers allow an idle client, so that no letter meets a connection that is just being closed.
    idleTimeout: 20_000,
    connectionTimeout: timeouts.connection,
    greetingTimeout: timeouts.greeting,
    socketTimeout: timeouts.socket,
    socketCloseTimeout: 1_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
