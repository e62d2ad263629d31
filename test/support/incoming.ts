import type { App } from '#app/app.server.ts';
import type { Arrival, Receiver } from '#app/mail/incoming/outcome.ts';
import type { IncomingRow } from '#app/mail/incoming/store.server.ts';
import { incomingBytes, incomingMessages } from '#app/mail/incoming/tables.server.ts';
import { takeIn, type TakenIn } from '#app/mail/incoming/take-in.server.ts';

/** The whole ledger, in the order in which it was written. */
export function incomingIn({ db }: Pick<App, 'db'>): IncomingRow[] {
  return db.select().from(incomingMessages).orderBy(incomingMessages.id).all();
}

export function incomingOf(app: Pick<App, 'db'>, id: string): IncomingRow {
  const row = incomingIn(app).find((one) => one.id === id);
  if (!row) throw new Error(`No message ${id}`);
  return row;
}

export function keptBytesIn({ db }: Pick<App, 'db'>): Buffer[] {
  return db
    .select()
    .from(incomingBytes)
    .all()
    .map(({ bytes }) => bytes);
}

/** A message as a client writes it; a field that is null is left out. */
export function rawMessage(fields: Record<string, string | null> = {}, text = 'Сколько стоит аудит?'): Buffer {
  const all: Record<string, string | null> = {
    'Delivered-To': 'team@klyuch.example',
    From: 'Anna <anna@client.example>',
    To: 'team@klyuch.example',
    Subject: 'A question',
    'Message-ID': '<q1@client.example>',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  };
  const head = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : `${name}: ${value}\r\n`));
  return Buffer.from(`${head.join('')}\r\n${text}\r\n`);
}

/** One that came in by the mailbox. */
export function arriveByImap(app: App, uid: number, bytes: Buffer, more: { uidValidity?: number } = {}): TakenIn {
  return takeIn(app, { mailbox: 'team@imap/INBOX', source: 'imap', uidValidity: 1, uid, bytes, ...more });
}

export function arriveByPost(app: App, bytes: Buffer): TakenIn {
  return takeIn(app, { mailbox: 'post', source: 'post', uidValidity: null, uid: null, bytes });
}

/** Accepts all it is shown, and remembers it. */
export function accepting(): { receiver: Receiver; shown: Arrival[] } {
  const shown: Arrival[] = [];
  const receiver: Receiver = (_app, _tx, arrival) => {
    shown.push(arrival);
    return { outcome: 'message', reason: null, threadId: `thread of ${arrival.message.subject}` };
  };
  return { receiver, shown };
}

/** A delivery report (RFC 3464) about a letter of ours. */
export function rawBounce(about: {
  to: string;
  recipient: string;
  action?: string;
  status?: string;
  diagnostic?: string;
  messageId?: string;
}): Buffer {
  const { to, recipient, action = 'failed', status = '5.1.1', diagnostic = '550 5.1.1 No such user' } = about;
  const fields = {
    From: 'MAILER-DAEMON@mx.example',
    To: to,
    'Delivered-To': to,
    'Return-Path': '<>',
    Subject: 'Undelivered Mail Returned to Sender',
    'Message-ID': `<${recipient}.${status}@mx.example>`,
    'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b',
  };
  const report = [
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnostic}`,
  ];
  return rawMessage(
    fields,
    multipart([
      ['text/plain', ['It could not be delivered.']],
      ['message/delivery-status', report],
      ['text/rfc822-headers', about.messageId ? [`Message-ID: ${about.messageId}`] : ['Subject: a letter']],
    ]),
  );
}

/** A complaint (RFC 5965) about a letter of ours. */
export function rawComplaint(about: { to: string; messageId: string; feedback?: string }): Buffer {
  const fields = {
    From: 'fbl@provider.example',
    To: about.to,
    Subject: 'complaint',
    'Message-ID': '<complaint@provider.example>',
    'Content-Type': 'multipart/report; report-type=feedback-report; boundary=b',
  };
  return rawMessage(
    fields,
    multipart([
      ['text/plain', ['This is an e-mail abuse report.']],
      ['message/feedback-report', [`Feedback-Type: ${about.feedback ?? 'abuse'}`, 'User-Agent: FBL/1', 'Version: 1']],
      ['message/rfc822', ['From: journal@klyuch.example', `Message-ID: ${about.messageId}`, '', 'A letter']],
    ]),
  );
}

function multipart(parts: [string, string[]][]): string {
  return [...parts.flatMap(([type, lines]) => ['--b', `Content-Type: ${type}`, '', ...lines, '']), '--b--'].join(
    '\r\n',
  );
}
