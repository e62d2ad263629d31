import { decodeMail } from './charset.ts';
import { textOfRichText } from './rich-text.ts';

/** A file as it comes, before anything about it was found out. */
export interface WinmailFile {
  name: string | null;
  type: string;
  cid: string | null;
  content: Buffer;
}

export interface Winmail {
  text: string | null;
  html: string | null;
  files: WinmailFile[];
  /** It ends before it says it does, or has something after: some of it may be missing. */
  isDamaged: boolean;
}

const mostFiles = 200;
const mostNested = 3;

/**
 * What Outlook packs into `winmail.dat` ([MS-OXTNEF] 2.1): attributes one after another, each with its length. Throws where
 * it is no such thing; whatever it says of lengths, nothing outside it is read.
 */
export function readWinmail(bytes: Buffer, nested = 0): Winmail {
  if (bytes.readUInt32LE(0) !== 0x223e9f78) throw new RangeError('This is no TNEF');
  const winmail: Winmail = { text: null, html: null, files: [], isDamaged: false };
  let charset: string | null = null;
  for (const { id, data, isWhole } of attributesOf(bytes)) {
    if (!isWhole) winmail.isDamaged = true;
    if (id === ids.codepage && data.length >= 4) charset = pageOf(data.readUInt32LE(0));
    else if (id === ids.body) winmail.text ??= decodeMail(untilZero(data), charset).text;
    else if (id === ids.properties) takeBody(winmail, propertiesOf(data), charset);
    else if (id === ids.newFile) startFile(winmail);
    else takeOfFile(winmail, id, data, { charset, nested });
  }
  winmail.files = winmail.files.filter(({ content }) => content.length > 0);
  return winmail;
}

const ids = {
  body: 0x800c,
  codepage: 0x9007,
  properties: 0x9003,
  newFile: 0x9002,
  fileTitle: 0x8010,
  fileData: 0x800f,
  fileProperties: 0x9005,
};

function* attributesOf(bytes: Buffer): Generator<{ id: number; data: Buffer; isWhole: boolean }> {
  let at = 6;
  while (at + 9 <= bytes.length) {
    const id = bytes.readUInt16LE(at + 1);
    const length = bytes.readUInt32LE(at + 5);
    // One that was cut short holds what there is of it.
    const data = bytes.subarray(at + 9, at + 9 + length);
    yield { id, data, isWhole: data.length === length };
    at += 9 + length + 2;
  }
}

function startFile({ files }: Winmail): void {
  if (files.length >= mostFiles) throw new RangeError('That is more than a letter has');
  files.push({ name: null, type: 'application/octet-stream', cid: null, content: Buffer.alloc(0) });
}

interface Around {
  charset: string | null;
  nested: number;
}

function takeOfFile(winmail: Winmail, id: number, data: Buffer, { charset, nested }: Around): void {
  const file = winmail.files.at(-1);
  if (!file) return;
  if (id === ids.fileTitle) file.name ??= decodeMail(untilZero(data), charset).text;
  else if (id === ids.fileData) file.content = data;
  else if (id === ids.fileProperties) takeProperties(winmail, file, propertiesOf(data), { charset, nested });
}

/** By their numbers in [MS-OXPROPS]. */
const properties = {
  body: 0x1000,
  richText: 0x1009,
  html: 0x1013,
  displayName: 0x3001,
  data: 0x3701,
  shortName: 0x3704,
  longName: 0x3707,
  type: 0x370e,
  contentId: 0x3712,
};

function takeBody(winmail: Winmail, found: Properties, charset: string | null): void {
  winmail.text ??= textIn(found, properties.body, charset);
  const html = found.get(properties.html);
  if (html)
    winmail.html ??= html.isWide ? textIn(found, properties.html, charset) : decodeMail(html.data, charset).text;
  const richText = found.get(properties.richText);
  if (winmail.text !== null || winmail.html !== null || !richText) return;
  try {
    winmail.text = textOfRichText(richText.data);
  } catch {
    winmail.isDamaged = true;
  }
}

function takeProperties(winmail: Winmail, file: WinmailFile, found: Properties, { charset, nested }: Around): void {
  const text = (id: number) => textIn(found, id, charset);
  file.name = text(properties.longName) ?? text(properties.shortName) ?? file.name ?? text(properties.displayName);
  file.type = text(properties.type)?.toLowerCase() ?? file.type;
  file.cid = text(properties.contentId);
  const data = found.get(properties.data)?.data;
  if (!data) return;
  // An object is told by sixteen bytes in front; one that is a letter has its own envelope ([MS-OXTNEF] 2.1.3.4).
  const isLetter = data.length > 22 && data.readUInt32LE(16) === 0x223e9f78;
  if (!isLetter || nested >= mostNested) return void (file.content = data);
  const letter = readWinmail(data.subarray(16), nested + 1);
  file.name = `${file.name ?? 'message'}.txt`;
  file.content = Buffer.from(letter.text ?? '');
  winmail.files.push(...letter.files.slice(0, mostFiles - winmail.files.length));
}

interface Property {
  data: Buffer;
  isWide: boolean;
}

type Properties = Map<number, Property>;

/** Sizes of values by type ([MS-OXCDATA] 2.11.1), padded to four bytes; others say their own. */
const sizes = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);
const sized = new Set([0x0d, 0x1e, 0x1f, 0x102]);
const mostProperties = 5000;

/** [MS-OXTNEF] 2.1.3.4. Reading past the end throws. */
function propertiesOf(data: Buffer): Properties {
  const found: Properties = new Map();
  const count = Math.min(data.readUInt32LE(0), mostProperties);
  let at = 4;
  const next = () => data.readUInt32LE((at += 4) - 4);
  for (let index = 0; index < count; index += 1) {
    const tag = next();
    const [kind, id] = [tag & 0x0fff, tag >>> 16];
    if (id >= 0x8000) {
      at += 16;
      if (next() === 0) at += 4;
      else at += padded(next());
    }
    const size = sizes.get(kind);
    const values = (tag & 0x1000) !== 0 || sized.has(kind) ? Math.min(next(), mostProperties) : 1;
    if (size === undefined && !sized.has(kind)) return found;
    for (let value = 0; value < values; value += 1) {
      const length = size ?? next();
      if (at > data.length) throw new RangeError('It ends within a value');
      if (value === 0) found.set(id, { data: data.subarray(at, at + length), isWide: kind === 0x1f });
      at += padded(length);
    }
  }
  return found;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function textIn(found: Properties, id: number, charset: string | null): string | null {
  const property = found.get(id);
  if (!property) return null;
  const text = property.isWide
    ? new TextDecoder('utf-16le').decode(property.data).replace(/\0.*$/s, '')
    : decodeMail(untilZero(property.data), charset).text;
  return text === '' ? null : text;
}

function untilZero(data: Buffer): Buffer {
  const end = data.indexOf(0);
  return end < 0 ? data : data.subarray(0, end);
}

function pageOf(number: number): string | null {
  return number === 65001 ? 'utf-8' : number === 20866 ? 'koi8-r' : number > 0 ? `cp${number}` : null;
}
