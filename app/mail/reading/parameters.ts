import { decodeMail } from './charset.ts';
import { decodeField } from './encoded-words.ts';

/** A field like `text/plain; charset="koi8-r"`, its values still as bytes. */
export interface Parametrised {
  /** Lower case. */
  value: string;
  parameters: ReadonlyMap<string, string>;
}

const mostParameters = 200;

export function parseParameters(raw: string): Parametrised {
  const parameters = new Map<string, string>();
  const first = /^[^;]*/.exec(raw)?.[0] ?? '';
  const pairs = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g;
  for (const [, key = '', quoted, bare = ''] of raw.slice(first.length).matchAll(pairs)) {
    if (parameters.size >= mostParameters) break;
    const name = key.toLowerCase();
    if (!parameters.has(name)) parameters.set(name, quoted?.replace(/\\(["\\])/g, '$1') ?? bare.trim());
  }
  return { value: withoutComment(first).trim().toLowerCase(), parameters };
}

function withoutComment(text: string): string {
  const [open, close] = [text.indexOf('('), text.lastIndexOf(')')];
  return open < 0 || close < open ? text : text.slice(0, open) + text.slice(close + 1);
}

/** A parameter in letters, by whichever of the many ways it was written in. */
export function readParameter({ parameters }: Parametrised, name: string, near: string | null): string | null {
  const pieces = piecesOf(parameters, name);
  const plain = parameters.get(name);
  if (pieces.length === 0) return plain === undefined ? null : decodePlain(plain, near);
  if (!pieces.some(({ isEncoded }) => isEncoded)) return decodePlain(pieces.map(({ text }) => text).join(''), near);

  const [, charset = '', start] = /^([^']*)'[^']*'(.*)$/s.exec(pieces[0]?.text ?? '') ?? [];
  const bytes = pieces.map(({ text, isEncoded }, index) => {
    const rest = index === 0 ? (start ?? text) : text;
    return isEncoded ? unescape(rest) : Buffer.from(rest, 'latin1');
  });
  return decodeMail(Buffer.concat(bytes), charset === '' ? null : charset, near).text;
}

interface Piece {
  text: string;
  isEncoded: boolean;
}

/** `name*0*`, `name*1` … (RFC 2231, 3 and 4). */
function piecesOf(parameters: ReadonlyMap<string, string>, name: string): Piece[] {
  const found = [...parameters].flatMap(([key, text]) => {
    if (!key.startsWith(`${name}*`)) return [];
    const [, number, mark] = /^\*(\d{1,3})?(\*)?$/.exec(key.slice(name.length)) ?? [];
    const isWhole = key === `${name}*`;
    return number === undefined && !isWhole
      ? []
      : [{ order: Number(number ?? 0), text, isEncoded: isWhole || mark === '*' }];
  });
  return found.sort((a, b) => a.order - b.order);
}

/** Against RFC 2231 and met all the same: encoded words, escapes without a star, and a charset in front of them. */
function decodePlain(text: string, near: string | null): string {
  const [, charset, escaped = text] = /^([\w-]{3,20})'[\w-]*'(.*)$/s.exec(text) ?? [];
  if (/%[89a-f][0-9a-f]/i.test(escaped) && /^[!-~ ]+$/.test(escaped)) {
    const { text: plain, charset: found } = decodeMail(unescape(escaped), charset ?? null);
    if (charset !== undefined || found === 'utf-8') return plain;
  }
  return decodeField(text, near);
}

function unescape(text: string): Buffer {
  const plain = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(plain, 'latin1');
}
