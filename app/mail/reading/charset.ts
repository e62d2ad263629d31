import { codePages, likeliestPage, russianness } from '#app/storage/decode-text.ts';
import type { Trouble } from './incoming-message.ts';

export interface MailText {
  text: string;
  /** What it was read in, by the name of the Encoding Standard. */
  charset: string;
  trouble: Extract<Trouble, 'unknown-charset' | 'wrong-charset' | 'unlabelled-charset'> | null;
}

/**
 * The text of a part or of a field: as its label says where what comes out is a text, else as it stands in `near`, the
 * charset of what is around it, else as UTF-8, else in the code page in which it reads as Russian.
 */
export function decodeMail(bytes: Uint8Array, label: string | null, near: string | null = null): MailText {
  const told = label === null || saysNothing.test(label.trim()) ? null : (encodingOf(label) ?? 'unknown');
  if (isAscii(bytes)) return decodeAscii(bytes, told);
  if (told === null) return { ...guess(bytes, near), trouble: isUtf8(bytes) ? null : 'unlabelled-charset' };
  if (told === 'unknown') return { ...guess(bytes, near), trouble: 'unknown-charset' };
  const better = told.startsWith('utf-16') ? undefined : betterThan(told, bytes);
  if (!better) return { text: new TextDecoder(told).decode(bytes), charset: told, trouble: null };
  return { ...better, trouble: 'wrong-charset' };
}

/** Labels of those who do not know themselves, and of seven bits where eight came. */
const saysNothing = /^$|^(x-)?(unknown|user-defined|default|none|binary|[78]-?bit|(us-?)?ascii|ansi)/i;

/** Labels as they are met, spelt in any way, besides those of the Encoding Standard. */
const spellings: [RegExp, (found: string) => string][] = [
  [/^(?:x|cs|cp|win|windows|ms|microsoft|ansi)*(125\d|874)$/, (page) => `windows-${page}`],
  [/^(?:x|cs|cp|ibm|dos|alt|pc)*(866)[a-z]*$/, () => 'ibm866'],
  [/^(?:cs)?(koi8?ru?u|koi8u\w*)$/, () => 'koi8-u'],
  [/^(?:cs|x)?(koi8?r?|koi8\w*)$/, () => 'koi8-r'],
  [/^(?:x|cs|iso)*8859(\d\d?)e?$/, (page) => `iso-8859-${page}`],
  [/^(?:x)?(mac(?:intosh)?cyrillic|cp10007)$/, () => 'x-mac-cyrillic'],
  [/^(?:x|cs|cp|unicode11)*(utf8\w*|65001)$/, () => 'utf-8'],
];

function encodingOf(label: string): string | undefined {
  const plain = label.toLowerCase().replace(/[^a-z0-9]/g, '');
  const known = spellings.flatMap(([pattern, name]) => {
    const found = pattern.exec(plain)?.[1];
    return found === undefined ? [] : [name(found)];
  });
  try {
    return new TextDecoder(known[0] ?? label).encoding;
  } catch {
    return undefined;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 127) return false;
  return true;
}

/** Japanese mail shifts between alphabets of seven bits, with or without a label (RFC 1468). */
function decodeAscii(bytes: Uint8Array, told: string | null): MailText {
  const text = new TextDecoder('latin1').decode(bytes);
  // eslint-disable-next-line no-control-regex
  const shifts = told === 'iso-2022-jp' || (told === null && /\u001b\$[@B]/.test(text));
  if (shifts) return { text: new TextDecoder('iso-2022-jp').decode(bytes), charset: 'iso-2022-jp', trouble: null };
  if (told?.startsWith('utf-16')) return { text: new TextDecoder(told).decode(bytes), charset: told, trouble: null };
  if (told === 'unknown') return { text, charset: 'us-ascii', trouble: 'unknown-charset' };
  return { text, charset: told ?? 'us-ascii', trouble: null };
}

type Reading = Pick<MailText, 'text' | 'charset'>;

function guess(bytes: Uint8Array, near: string | null): Reading {
  if (isUtf8(bytes)) return readAs('utf-8', bytes);
  const page = likeliestPage(bytes);
  if (near !== null && near !== 'us-ascii' && near !== 'utf-8') {
    const beside = readAs(near, bytes);
    if (!isClearlyBetter(page.text, beside.text)) return beside;
  }
  return isRussian(page.text) ? { text: page.text, charset: page.encoding } : readAs(fallback(bytes), bytes);
}

/** What is nearly UTF-8 was cut or damaged on its way. */
function fallback(bytes: Uint8Array): string {
  return isNearlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Another reading of the bytes, where the label cannot be right. */
function betterThan(told: string, bytes: Uint8Array): Reading | undefined {
  if (told === 'utf-8') {
    if (isUtf8(bytes) || isNearlyUtf8(bytes)) return undefined;
    return guess(bytes, null);
  }
  const asTold = new TextDecoder(told).decode(bytes);
  const page = likeliestPage(bytes);
  if (isCyrillic(told)) {
    // Two letters in a row of cp866 or ISO 8859-5 may be a letter of UTF-8: then that one has to read better.
    if (isUtf8(bytes) && isClearlyBetter(readAs('utf-8', bytes).text, asTold)) return readAs('utf-8', bytes);
    return isClearlyBetter(page.text, asTold) ? { text: page.text, charset: page.encoding } : undefined;
  }
  const isWestern = /^(windows-125|iso-8859-|macintosh)/.test(told);
  if (!isWestern && !asTold.includes('\ufffd')) return undefined;
  if (isUtf8(bytes)) return readAs('utf-8', bytes);
  return isRussian(page.text) ? { text: page.text, charset: page.encoding } : undefined;
}

function isCyrillic(charset: string): boolean {
  return codePages.some((page) => page === charset) || charset === 'koi8-u' || charset === 'x-mac-cyrillic';
}

function readAs(charset: string, bytes: Uint8Array): Reading {
  return { text: new TextDecoder(charset).decode(bytes), charset };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, beginning));
  const broken = countOf(/\ufffd/g, text);
  return broken * 4 <= countOf(/[\u0080-\ufffc]/g, text);
}

/** So much tells what all of it is. */
const beginning = 20_000;

/** How well the letters of a text that are not Latin stand as in Russian, on the average: about 2, or below 0. */
function meanWorth(text: string): number {
  const head = text.slice(0, beginning);
  return russianness(head) / Math.max(1, countOf(/[^\0-\u00bf\u2010-\u2044]/g, head));
}

function isClearlyBetter(one: string, than: string): boolean {
  return meanWorth(one) > meanWorth(than) + 0.6;
}

/** Words of Russian letters alone, unlike «cafй», which was French. */
function isRussian(text: string): boolean {
  const head = text.slice(0, beginning);
  const words = head.match(/[A-Za-z\u0080-\uffff]{2,}/g) ?? [];
  const foreign = words.filter((word) => !/^[A-Za-z]+$/.test(word));
  const russian = foreign.filter((word) => /[а-яё]{2}/i.test(word) && !/[a-z][а-яё]|[а-яё][a-z]/i.test(word));
  return russian.length > foreign.length / 2 && meanWorth(head) > 0.5;
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
