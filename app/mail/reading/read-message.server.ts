import { attachedTo, type Attached } from './attachments.server.ts';
import { automaticReason } from './automatic.ts';
import { bodyTextOf, type BodyText } from './body-text.ts';
import { decodeMail } from './charset.ts';
import { foldQuotes, type Folded } from './fold-quotes.ts';
import { gather, type Gathered, type Piece } from './gather.ts';
import type { BodyPart, IncomingMessage, IncomingReport, Trouble } from './incoming-message.ts';
import { languageOf } from './language.ts';
import { parseMime, type MimePart } from './parse-mime.server.ts';
import { readHead } from './read-head.ts';
import { readReport } from './report/read-report.ts';

/** What a message says, whatever it is made of. For mail from outside, in a thread of its own: see `read-apart.server.ts`. */
export async function readMessage(bytes: Buffer): Promise<IncomingMessage> {
  const { root, isDamaged } = await parseMime(bytes);
  const gathered = root ? gather(root) : { pieces: [], files: [], charset: null, troubles: new Set<Trouble>() };
  const { troubles, charset } = gathered;
  if (isDamaged) troubles.add('damaged');
  const attached = await attachedTo(gathered);
  const content = bodyTextOf(piecesOf(gathered, attached, bytes, (root?.fields.length ?? 0) > 0), troubles);
  const { body, apart } = tryToFold(content, troubles);
  const head = readHead(root?.fields ?? [], charset, troubles);
  const report = tryReport(bytes, troubles);
  return {
    ...head,
    language: languageOf(saidIn(body)) ?? languageOf(head.subject),
    text: content.text,
    html: content.html,
    body,
    apart,
    attachments: attached.attachments.map((file) => ({ ...file, isInline: isShownIn(content.html, file.cid) })),
    automatic: automaticReason({
      fields: root?.fields ?? [],
      subject: head.subject,
      sender: head.from?.address ?? null,
      returnPath: head.returnPath,
      isReport: report !== null || (root !== null && isReport(root)),
    }),
    report,
    troubles: [...troubles],
  };
}

/** Where nothing was found in a message that is not empty, all that is below its head is read as a text. */
function piecesOf(
  { pieces, files, charset, troubles }: Gathered,
  { text, html }: Attached,
  bytes: Buffer,
  hasHead: boolean,
): Piece[] {
  const isSaid = pieces.some((piece) => (piece.text ?? piece.html ?? '').trim() !== '');
  if (isSaid) return pieces;
  if (text !== null || html !== null) return [{ text, html }];
  if (files.length > 0) return pieces;
  const rest = decodeMail(bytes.subarray(hasHead ? endOfHead(bytes) : 0, longestRest), null, charset).text;
  if (rest.trim() === '') return pieces;
  troubles.add('damaged');
  return [{ text: rest.replace(/\r\n?/g, '\n').replaceAll('\0', ''), html: null }];
}

const longestRest = 2 * 1024 * 1024;

function endOfHead(bytes: Buffer): number {
  const end = /\r?\n\r?\n/.exec(bytes.toString('latin1', 0, longestRest));
  return end ? end.index + end[0].length : bytes.length;
}

/** A quote that cannot be found is no reason not to read a letter. */
function tryToFold({ lines, text }: BodyText, troubles: Set<Trouble>): Folded {
  try {
    return foldQuotes(lines);
  } catch {
    troubles.add('quotes-unreadable');
    return { body: [{ is: 'said', text }], apart: [{ is: 'quoted', text }] };
  }
}

function saidIn(body: readonly BodyPart[]): string {
  return body.flatMap(({ is, text }) => (is === 'said' ? text : [])).join('\n');
}

function tryReport(bytes: Buffer, troubles: Set<Trouble>): IncomingReport | null {
  try {
    return readReport(bytes);
  } catch {
    troubles.add('report-unreadable');
    return null;
  }
}

/** In its own right: parts of one may be attached to a letter about it. */
function isReport({ type }: MimePart): boolean {
  return /^(multipart\/report|message\/([\w-]*-)?(delivery-status|feedback-report|disposition-notification))$/.test(
    type,
  );
}

function isShownIn(html: string | null, cid: string | null): boolean {
  return cid !== null && (html?.includes(`"cid:${cid}"`) ?? false);
}
