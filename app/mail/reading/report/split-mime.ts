import { decodeMail } from '../charset.ts';
import { parseFields, valueOf, type Field } from '../fields.ts';
import { parseParameters } from '../parameters.ts';

/** A part without parts of its own; a letter within the message is one, with its head in its body. */
export interface Leaf {
  type: string;
  fields: Field[];
  /** As it came, one byte a character. */
  body: string;
}

export interface Split {
  fields: Field[];
  leaves: Leaf[];
}

const mostLeaves = 50;
const deepest = 5;

/**
 * The parts of a message, without looking into letters within it. For reports, of which thousands come at once after a
 * campaign: what these need is in a few small parts.
 */
export function splitMime(raw: string): Split {
  const leaves: Leaf[] = [];
  const fields = split(raw.replace(/^From .*\n/, ''), leaves, 0);
  return { fields, leaves };
}

function split(raw: string, leaves: Leaf[], depth: number): Field[] {
  const end = raw.startsWith('\n') ? 0 : raw.search(/\n\n/);
  const fields = parseFields(end < 0 ? raw : raw.slice(0, end));
  const body = end < 0 ? '' : raw.slice(end).replace(/^\n{1,2}/, '');
  const { value, parameters } = parseParameters(valueOf(fields, 'content-type') ?? '');
  const parts = value.startsWith('multipart/') && depth < deepest ? partsOf(body, parameters.get('boundary')) : [];
  if (parts.length === 0)
    leaves.push({ type: value === '' || value.startsWith('multipart/') ? 'text/plain' : value, fields, body });
  else for (const part of parts) if (leaves.length < mostLeaves) split(part, leaves, depth + 1);
  return fields;
}

function partsOf(body: string, told: string | undefined): string[] {
  const text = `\n${body}`;
  // Who files bounces anew may have lost the boundary, or keep another than the parts have.
  const isThere = told !== undefined && told !== '' && text.includes(`\n--${told}`);
  const boundary = isThere ? told : /\n--([^\s-][^\n]{0,100}?)[ \t]*\n(?=content-[\w-]+:)/i.exec(text)?.[1];
  if (boundary === undefined) return [];
  const pieces = text.split(`\n--${boundary}`).slice(1);
  const end = pieces.findIndex((piece) => piece.startsWith('--'));
  return (end < 0 ? pieces : pieces.slice(0, end)).map((piece) => piece.replace(/^[^\n]*\n/, ''));
}

/** What a part says, out of its transfer encoding and its charset. */
export function textOfLeaf({ fields, body }: Leaf): string {
  const encoding = valueOf(fields, 'content-transfer-encoding')?.toLowerCase() ?? '';
  const label = parseParameters(valueOf(fields, 'content-type') ?? '').parameters.get('charset') ?? null;
  return decodeMail(bytesOf(encoding, body), label).text.replace(/\r\n?/g, '\n');
}

function bytesOf(encoding: string, body: string): Buffer {
  if (encoding.startsWith('base64')) return Buffer.from(body, 'base64');
  if (!encoding.startsWith('quoted-printable')) return Buffer.from(body, 'latin1');
  const plain = body
    .replace(/=[ \t]*\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
