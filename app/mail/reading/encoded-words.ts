import { decodeMail } from './charset.ts';

/** The text of a field on one line: what it holds of raw bytes is read by the charset of the message around it. */
export function decodeField(value: string, near: string | null): string {
  return onOneLine(decodeWords(decodeRaw(value, near)));
}

/** Bytes of a field, one a character, to letters; encoded words stay as they are. */
export function decodeRaw(value: string, near: string | null): string {
  return decodeMail(Buffer.from(value, 'latin1'), null, near).text;
}

export function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** RFC 2047, and RFC 2231 5 for the language. Spaces within a word are against it, and are met. */
const word = String.raw`=\?[\w.:+-]{1,60}(?:\*[\w-]{0,40})?\?[bq]\?[^?]*\?=`;
const words = new RegExp(String.raw`${word}(?:\s*${word})*`, 'gi');
const partsOfWord = /=\?([\w.:+-]+)(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=/gi;

interface Run {
  charset: string;
  encoding: string;
  encoded: string;
}

/** Words that follow each other are decoded as one: many a program cuts within a letter, or within four of base64. */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  return text.replace(words, (found) => {
    const runs: Run[] = [];
    for (const [, charset = '', encoding = '', encoded = ''] of found.matchAll(partsOfWord)) {
      const one = { charset: charset.toLowerCase(), encoding: encoding.toLowerCase(), encoded };
      const last = runs.at(-1);
      if (last?.charset === one.charset && last.encoding === one.encoding) last.encoded += encoded;
      else runs.push(one);
    }
    return runs.map(({ charset, encoding, encoded }) => decodeMail(bytesOf(encoding, encoded), charset).text).join('');
  });
}

function bytesOf(encoding: string, encoded: string): Buffer {
  if (encoding === 'q') return decodeQ(encoded.replaceAll('_', ' '));
  const pieces = encoded.replace(/\s+/g, '').match(/[^=]+=*/g) ?? [];
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
}

/** `=d0` to its byte; what stands for itself may be a letter above ASCII, against the rule. */
function decodeQ(encoded: string): Buffer {
  const pieces = encoded.match(/=[0-9a-f]{2}|[^=]+|=/gi) ?? [];
  const isByte = (piece: string) => piece.length === 3 && piece.startsWith('=');
  return Buffer.concat(
    pieces.map((piece) => (isByte(piece) ? Buffer.from(piece.slice(1), 'hex') : Buffer.from(piece, 'utf8'))),
  );
}
