import { MailParser, type AttachmentStream, type Headers, type MessageText } from 'mailparser';
import { fieldOf, type Field } from './fields.ts';

export interface MimePart {
  fields: Field[];
  /** Lower case, `text/plain`. */
  type: string;
  parts: MimePart[];
  /** Out of its transfer encoding. None of a multipart. */
  content: Buffer | null;
}

export interface Mime {
  root: MimePart | null;
  /** It is not all there, or has more parts or longer heads than any message has. */
  isDamaged: boolean;
}

/** mailparser's inside, as of exactly the version in package.json. */
interface ParsedNode {
  headers: Headers;
  headerLines: { line: string }[] | false;
  contentType: string | false;
  children: ParsedNode[];
}

declare module 'mailparser' {
  interface MailParser {
    textTypes: string[];
    tree: ParsedNode | false;
    processHeaders: () => Headers;
  }
}

/** The parts of a message, in their bytes. */
export async function parseMime(bytes: Buffer): Promise<Mime> {
  const parser = new MailParser(options);
  // It reads texts by what their labels say, which is more than they know. As attachments, they come as they are.
  parser.textTypes = [];
  // Nor are heads read by it and by us, which would take twice as long. Each is its own all the same: the content goes by it.
  parser.processHeaders = () => new Map();
  const contents = new Map<Headers, Buffer[]>();
  const isDamaged = await new Promise<boolean>((resolve) => {
    parser.on('data', (part: AttachmentStream | MessageText) => {
      if (part.type === 'attachment') contents.set(part.headers, collect(part));
    });
    parser.once('end', () => resolve(false));
    parser.once('error', () => resolve(true));
    parser.end(withoutRuns(bytes));
  });
  return { root: parser.tree ? partOf(parser.tree, contents) : null, isDamaged };
}

/** Servers end a line before that (RFC 5321, 4.5.3.1.6). */
const mostReturns = 1000;

/** Of returns that end no line, mailparser looks through the rest again for each. */
function withoutRuns(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf('\r\r'); at >= 0;) {
    const end = endOfRun(bytes, at);
    if (end - at > mostReturns) {
      pieces.push(bytes.subarray(from, at + 1));
      from = end;
    }
    at = bytes.indexOf('\r\r', end);
  }
  return from === 0 ? bytes : Buffer.concat([...pieces, bytes.subarray(from)]);
}

function endOfRun(bytes: Buffer, from: number): number {
  let end = from;
  while (bytes[end] === bytes[from]) end += 1;
  return end;
}

/** A letter within a letter is one attachment. */
const options = { ignoreEmbedded: true, skipHtmlToText: true, skipTextToHtml: true };

function collect(part: AttachmentStream): Buffer[] {
  const chunks: Buffer[] = [];
  part.content.on('data', (chunk: Buffer) => void chunks.push(chunk));
  part.content.once('end', () => part.release());
  return chunks;
}

function partOf(
  { headers, headerLines, contentType, children }: ParsedNode,
  contents: Map<Headers, Buffer[]>,
): MimePart {
  const chunks = contents.get(headers);
  return {
    fields: (headerLines || []).map(({ line }) => fieldOf(line)).filter(({ name }) => name !== ''),
    type: contentType || 'text/plain',
    parts: children.map((child) => partOf(child, contents)),
    content: chunks ? Buffer.concat(chunks) : null,
  };
}
