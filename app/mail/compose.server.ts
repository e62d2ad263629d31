import { createTransport } from 'nodemailer';
import { renderLetter } from '#emails/index.ts';
import type { App } from '#app/app.server.ts';
import { titleOfTask } from '#app/office/title-of-task.server.ts';
import { tokenOf } from '#app/people/links.server.ts';
import { codeOf } from '#app/people/sign-in-secrets.server.ts';
import { readKeptFile } from '#app/storage/files.server.ts';
import { localPath } from '#app/words/locale.ts';
import { continuedBy, replyAddressOf, senderOf } from './conversation.ts';
import { headersOf, signedFields } from './headers.ts';
import { readLetter, type LinkRef } from './letter.ts';
import { linkPath } from './links.ts';
import type { Envelope } from './mailer.server.ts';
import type { StoredLetter } from './store.server.ts';
import { bounceAddressOf } from './verp.server.ts';

const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

/** Makes the bytes of a letter. The same row gives the same letter, Message-ID and date included, at every try. */
export async function composeLetter(app: App, stored: StoredLetter): Promise<{ envelope: Envelope; message: Buffer }> {
  const { origin, consultancy, mail } = app.config;
  const letter = readLetter(stored);
  const urlOf = ({ purpose, id, to }: LinkRef) =>
    origin + linkPath(letter.locale, purpose, tokenOf(app, purpose, id)) + (to ? `?to=${encodeURIComponent(to)}` : '');
  const pageOf = (path: string) => origin + localPath(letter.locale, path);
  const { subject, html, text } = await renderLetter(letter, {
    urlOf,
    pageOf,
    codeOf: (id) => codeOf(app, id),
    titleOf: (id) => titleOfTask(app.db, id),
    consultancy,
  });
  const replyTo = replyAddressOf(letter);

  const { message } = await composer.sendMail({
    from: senderOf(letter, { ...mail, name: consultancy.name }),
    to: { name: '', address: letter.to },
    ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
    ...continuedBy(letter, stored.messageId),
    subject,
    text,
    html,
    ...('attached' in letter.data ? { attachments: filesOf(app, letter.data.attached) } : {}),
    // Cyrillic is shorter in base64 than in quoted-printable, and faster to make.
    textEncoding: 'base64',
    date: new Date(stored.postedAt),
    messageId: stored.messageId,
    headers: headersOf(letter, { domain: mail.domain, urlOf }),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(mail.dkim ? { dkim: signatureWith(mail.dkim) } : {}),
  });
  if (!Buffer.isBuffer(message)) throw new Error('The composer returned a stream');
  // Nodemailer lets a letter pass unsigned when the key is of no use.
  if (mail.dkim && !/^DKIM-Signature:/im.test(message.toString('latin1', 0, 4096))) {
    throw new Error('The letter could not be signed: look at DKIM_PRIVATE_KEY');
  }
  const envelope = { from: bounceAddressOf(app, stored.id), to: letter.to, id: stored.messageId.replace(/[<>]/g, '') };
  return { envelope, message };
}

/** Read here: the composer itself may open no file. One that was destroyed meanwhile is left out. */
function filesOf(app: App, attached: { name: string; sha256: string }[]): { filename: string; content: Buffer }[] {
  return attached.flatMap(({ name, sha256 }) => {
    const content = readKeptFile(app, sha256);
    return content ? [{ filename: name, content }] : [];
  });
}

function signatureWith({ domain, selector, privateKey }: { domain: string; selector: string; privateKey: string }) {
  return { domainName: domain, keySelector: selector, privateKey, headerFieldNames: signedFields.join(':') };
}
