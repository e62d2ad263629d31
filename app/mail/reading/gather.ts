import { decodeMail } from './charset.ts';
import { valueOf, type Field } from './fields.ts';
import { unflow } from './flowed.ts';
import type { Trouble } from './incoming-message.ts';
import { parseParameters, readParameter } from './parameters.ts';
import type { MimePart } from './parse-mime.server.ts';

/** Something to read; both where it says the same twice. */
export interface Piece {
  text: string | null;
  html: string | null;
}

export interface FilePart {
  part: MimePart;
  name: string | null;
}

export interface Gathered {
  pieces: Piece[];
  files: FilePart[];
  /** The charset that the first text was read in. */
  charset: string | null;
  troubles: Set<Trouble>;
}

/** What a message is made of: what is to be read, in its order, and what is attached. */
export function gather(root: MimePart): Gathered {
  const gathered: Gathered = { pieces: [], files: [], charset: null, troubles: new Set() };
  gathered.pieces = piecesOf(root, gathered);
  // A name may be in the charset of a text that comes after it.
  for (const file of gathered.files) file.name = fileNameOf(file.part.fields, gathered.charset);
  return gathered;
}

function piecesOf(part: MimePart, into: Gathered): Piece[] {
  if (part.parts.length > 0) {
    const pieces = part.parts.flatMap((child) => piecesOf(child, into));
    return part.type === 'multipart/alternative' ? alternative(pieces) : pieces;
  }
  if (part.content === null) return [];
  // A rich text for one program's sake, and once more in the alternatives beside it.
  if (part.type === 'text/x-amp-html') return [];
  if (!isToRead(part, into)) {
    into.files.push({ part, name: null });
    return [];
  }
  const text = readText(part, part.content, into);
  return [part.type === 'text/html' ? { text: null, html: text } : { text, html: null }];
}

/** The same in several forms: one of each. */
function alternative(pieces: Piece[]): Piece[] {
  const texts = pieces.flatMap(({ text }) => (text === null || text.trim() === '' ? [] : [text]));
  const htmls = pieces.flatMap(({ html }) => html ?? []);
  if (pieces.length === 0) return [];
  return [{ text: texts.length > 0 ? texts.join('\n') : null, html: htmls.length > 0 ? htmls.join('<br>\n') : null }];
}

/** A text with a name after another text is a file, as Apple Mail sends them. */
function isToRead({ type, fields }: MimePart, { charset }: Gathered): boolean {
  if (type !== 'text/plain' && type !== 'text/html') return false;
  const disposition = parseParameters(valueOf(fields, 'content-disposition') ?? '').value;
  if (disposition !== '' && disposition !== 'inline') return false;
  return charset === null || fileNameOf(fields, charset) === null;
}

/** More of it than anybody reads; a text that is a file should be sent as one. */
const mostTextBytes = 8 * 1024 * 1024;

function readText({ type, fields }: MimePart, content: Buffer, into: Gathered): string {
  const told = parseParameters(valueOf(fields, 'content-type') ?? '');
  const label = told.parameters.get('charset') ?? (type === 'text/html' ? labelWithin(content) : null);
  if (content.length > mostTextBytes) into.troubles.add('text-cut');
  const { text, charset, trouble } = decodeMail(content.subarray(0, mostTextBytes), label, into.charset);
  into.charset ??= charset;
  if (trouble) into.troubles.add(trouble);
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');
  const isFlowed = type === 'text/plain' && told.parameters.get('format')?.toLowerCase() === 'flowed';
  return isFlowed ? unflow(lines, told.parameters.get('delsp')?.toLowerCase() === 'yes') : lines;
}

function labelWithin(content: Buffer): string | null {
  const head = content.subarray(0, 2048).toString('latin1');
  return /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head)?.[1] ?? null;
}

/** The better of the two that are usual: one may be in question marks, from a program that could not write it. */
function fileNameOf(fields: readonly Field[], near: string | null): string | null {
  const inField = (field: string, name: string) =>
    readParameter(parseParameters(valueOf(fields, field) ?? ''), name, near);
  const names = [inField('content-disposition', 'filename'), inField('content-type', 'name')];
  const written = names.filter((name): name is string => name !== null && name.trim() !== '');
  return written.find((name) => !/\?\?|\ufffd/.test(name)) ?? written[0] ?? null;
}
