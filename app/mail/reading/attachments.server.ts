import { fileTypeFromBuffer } from 'file-type';
import { inspectBytes } from '#app/storage/content-type.server.ts';
import { cleanFileName } from '#app/storage/file-name.ts';
import { isFileType } from '#app/storage/file-type.ts';
import { decodeField } from './encoded-words.ts';
import { parseFields, valueOf } from './fields.ts';
import type { FilePart, Gathered } from './gather.ts';
import type { IncomingAttachment, Trouble } from './incoming-message.ts';
import { readWinmail, type Winmail, type WinmailFile } from './winmail.ts';

const mostAttachments = 200;

export interface Attached {
  attachments: IncomingAttachment[];
  /** What Outlook has packed into `winmail.dat`, where nothing else is to be read. */
  text: string | null;
  html: string | null;
}

/** The files of a message, those in an envelope of Outlook's among them. */
export async function attachedTo({ files, charset, troubles }: Gathered): Promise<Attached> {
  const attached: Attached = { attachments: [], text: null, html: null };
  const add = async (file: WinmailFile) => {
    if (attached.attachments.length < mostAttachments) attached.attachments.push(await attachmentOf(file, charset));
    else troubles.add('too-many-attachments');
  };
  for (const file of files) {
    const winmail = isWinmail(file) ? tryWinmail(file, troubles) : null;
    if (!winmail) {
      await add(fileOf(file));
      continue;
    }
    attached.text ??= winmail.text;
    attached.html ??= winmail.html;
    for (const inner of winmail.files) await add(inner);
    if (winmail.isDamaged) await add(fileOf(file));
  }
  return attached;
}

function isWinmail({ part: { type, content }, name }: FilePart): boolean {
  const isSigned = content !== null && content.length >= 6 && content.readUInt32LE(0) === 0x223e9f78;
  return (
    isSigned && (/^(application\/(vnd\.)?ms-tnef)$/.test(type) || /^(winmail\.dat|att\d*\.dat)$/i.test(name ?? ''))
  );
}

/** One that holds nothing is damaged: it stays what it is. */
function tryWinmail({ part: { content } }: FilePart, troubles: Set<Trouble>): Winmail | null {
  try {
    const winmail = readWinmail(content ?? Buffer.alloc(0));
    if (winmail.isDamaged) troubles.add('winmail-unreadable');
    if (winmail.text !== null || winmail.html !== null || winmail.files.length > 0) return winmail;
  } catch {
    // Told below, like what is empty.
  }
  troubles.add('winmail-unreadable');
  return null;
}

function fileOf({ part: { type, fields, content }, name }: FilePart): WinmailFile {
  const id = valueOf(fields, 'content-id')
    ?.replace(/^\s*<|>\s*$/g, '')
    .slice(0, 500);
  return { name, type, cid: id === undefined || id === '' ? null : id, content: content ?? Buffer.alloc(0) };
}

async function attachmentOf(file: WinmailFile, near: string | null): Promise<IncomingAttachment> {
  const { type, extension } = await typeOf(file);
  const sent = file.name ?? nameFor(file, near, extension);
  const name = cleanFileName(type === 'message/rfc822' ? withEml(sent) : sent, isFileType(type) ? type : undefined);
  return { name, type, size: file.content.length, cid: file.cid, isInline: false, content: file.content };
}

/** Texts that are no less what they say for being texts. */
const kindsOfText = /^(text\/(calendar|csv|vcard|x-vcard|directory|rfc822-headers)|message\/[\w.-]+)$/;

/** By its bytes; what nobody can tell by them, as the sender says, unless they would have told. */
async function typeOf({ content, type }: WinmailFile): Promise<{ type: string; extension?: string }> {
  const told = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(type) ? type : 'application/octet-stream';
  if (kindsOfText.test(told)) return { type: told };
  const found = await inspectBytes(content);
  if (!found.refused) return { type: found.type };
  const sniffed = await fileTypeFromBuffer(content.subarray(0, 4100)).catch(() => undefined);
  if (sniffed) return { type: sniffed.mime, extension: sniffed.ext };
  return { type: isFileType(told) ? 'application/octet-stream' : told };
}

/** A letter is called by its subject. */
function nameFor({ type, content }: WinmailFile, near: string | null, extension: string | undefined): string {
  if (type === 'message/rfc822') {
    const head =
      content
        .subarray(0, 64 * 1024)
        .toString('latin1')
        .split(/\r?\n\r?\n/)[0] ?? '';
    const subject = valueOf(parseFields(head), 'subject');
    return subject === null || subject === '' ? 'message' : decodeField(subject, near).replace(/[/\\]/g, '_');
  }
  const [, part] = /^(?:message|text)\/([\w-]+)$/.exec(type) ?? [];
  if (type === 'text/calendar') return 'invite.ics';
  if (extension !== undefined) return `file.${extension}`;
  return part === undefined ? 'file' : `${part}.txt`;
}

function withEml(name: string): string {
  return /\.eml$/i.test(name) ? name : `${name}.eml`;
}
