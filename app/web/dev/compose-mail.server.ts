import { createTransport } from 'nodemailer';
import type { App } from '#app/app.server.ts';
import { domainOf } from '#app/people/address.ts';
import { gmailReply } from './gmail-reply.ts';
import type { HandWritten, Proof } from './hand-written-mail.ts';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** The bytes of a message as a mail server would hand them over: what it says itself stands above what the sender wrote. */
export async function composeMail(app: App, written: HandWritten): Promise<Buffer> {
  const { from, to, subject, isAutomatic, attached, answers } = written;
  const { message } = await composer.sendMail({
    ...{ from, to, subject, ...gmailReply(written), attachments: attached },
    ...(answers && { inReplyTo: answers.messageId, references: [...answers.references, answers.messageId] }),
    ...(isAutomatic && { headers: { 'Auto-Submitted': 'auto-replied' } }),
    textEncoding: 'base64',
    date: new Date(app.clock.now()),
    messageId: `<${app.newId()}@${domainOf(from.address)}>`,
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(message)) throw new Error('The composer returned a stream');
  const { authservId = '' } = app.config.inbox;
  const said = [`Delivered-To: ${to}`, ...verdicts[written.proof](authservId, domainOf(from.address))];
  return Buffer.concat([Buffer.from(said.map((line) => `${line}\r\n`).join('')), message]);
}

const verdicts: Record<Proof, (authservId: string, domain: string) => string[]> = {
  passed: (id, domain) => [`Authentication-Results: ${id}; dkim=pass header.d=${domain}`],
  none: () => [],
  failed: (id, domain) => [`Authentication-Results: ${id}; dmarc=fail header.from=${domain}`],
};
