import { simpleParser } from 'mailparser';
import type { IncomingMessage } from './incoming-message.ts';

/** What a message says, whatever it is made of. For mail from outside, in a thread of its own: see `read-apart.server.ts`. */
export async function readMessage(bytes: Buffer): Promise<IncomingMessage> {
  const mail = await simpleParser(bytes, { keepCidLinks: true, skipTextToHtml: true });
  const from = mail.from?.value[0];
  const text = mail.text ?? '';
  return {
    messageId: mail.messageId ?? null,
    inReplyTo: mail.inReplyTo ? [mail.inReplyTo] : [],
    references: [mail.references ?? []].flat(),
    from: from ? { address: (from.address ?? '').toLowerCase(), name: from.name } : null,
    replyTo: [],
    to: [],
    cc: [],
    recipients: [],
    recipientCount: 0,
    returnPath: null,
    subject: mail.subject ?? '',
    sentAt: mail.date?.getTime() ?? null,
    language: null,
    text,
    html: null,
    body: [{ is: 'said', text }],
    attachments: [],
    automatic: null,
    report: null,
    authenticationResults: [],
    ownLetter: null,
    troubles: [],
  };
}
