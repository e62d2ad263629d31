import { decodeMail } from './charset.ts';

/** More than anybody types, and what a few bytes can be made to swell to. */
const mostBytes = 4 * 1024 * 1024;

/** Each 17 bytes, a byte of marks and eight places, tell of 8 times 17: whatever it says of its size. */
const mostSwelling = 8;

/** What every dictionary begins with ([MS-OXRTFCP] 2.1.2.1). */
const beginning = Buffer.from(
  String.raw`{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0` +
    '\r\n' +
    String.raw`\par \pard\plain\f0\fs20\b\i\u\tab\tx`,
  'latin1',
);

/** The text of what Outlook keeps a letter as: compressed, and in RTF. Throws where it is no such thing. */
export function textOfRichText(bytes: Buffer): string {
  const type = bytes.toString('latin1', 8, 12);
  if (type === 'MELA') return textOfRtf(bytes.subarray(16, 16 + mostBytes));
  if (type !== 'LZFu') throw new RangeError('This is no compressed RTF');
  const packed = bytes.subarray(16);
  return textOfRtf(unpack(packed, Math.min(bytes.readUInt32LE(4), packed.length * mostSwelling, mostBytes)));
}

/** [MS-OXRTFCP] 3.1.1: eight marks in a byte, each of a letter or of a place in what the last 4096 bytes were. */
function unpack(packed: Buffer, size: number): Buffer {
  const dictionary = Buffer.alloc(4096);
  beginning.copy(dictionary);
  const unpacked = Buffer.alloc(size);
  let [at, end, place] = [0, 0, beginning.length];
  const put = (byte: number) => {
    unpacked[end++] = byte;
    dictionary[place] = byte;
    place = (place + 1) % 4096;
  };
  while (at < packed.length && end < size) {
    const flags = packed.readUInt8(at++);
    for (let bit = 0; bit < 8 && at < packed.length && end < size; bit += 1) {
      if ((flags & (1 << bit)) === 0) {
        put(packed.readUInt8(at++));
        continue;
      }
      const reference = packed.readUInt16BE(at);
      at += 2;
      const from = reference >> 4;
      if (from === place) return unpacked.subarray(0, end);
      for (let step = 0; step < (reference & 15) + 2 && end < size; step += 1)
        put(dictionary[(from + step) % 4096] ?? 0);
    }
  }
  return unpacked.subarray(0, end);
}

interface Group {
  isHidden: boolean;
  /** How many letters stand for one of Unicode, for those who cannot read it. */
  substitutes: number;
}

const tokens = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/gi;
const hidden = /^(fonttbl|colortbl|stylesheet|info|pict|object|header|footer|listtable|themedata|generator)$/;
const signs: Record<string, string> = {
  par: '\n',
  line: '\n',
  tab: '\t',
  cell: '\t',
  row: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
};

/** The letters in RTF, and where its lines end; HTML within it ([MS-OXRTFEX]) is left out. */
function textOfRtf(rtf: Buffer): string {
  const raw = rtf.toString('latin1');
  const charset = `cp${/\\ansicpg(\d{3,5})/.exec(raw)?.[1] ?? '1252'}`;
  const groups: Group[] = [];
  let group: Group = { isHidden: false, substitutes: 1 };
  let [text, bytes, skip] = ['', '', 0];
  const flush = () => {
    text += decodeMail(Buffer.from(bytes, 'latin1'), charset).text;
    bytes = '';
  };
  for (const [, word, number, hex, symbol, brace, plain = ''] of raw.matchAll(tokens)) {
    if (brace === '{') groups.push({ ...group });
    else if (brace === '}') group = groups.pop() ?? group;
    else if (symbol === '*' || (word !== undefined && hidden.test(word))) group.isHidden = true;
    else if (word === 'htmlrtf') group.isHidden = number !== '0';
    else if (word === 'uc') group.substitutes = Number(number ?? 1);
    else if (group.isHidden) continue;
    else if (word === 'u') {
      flush();
      text += String.fromCharCode(Number(number) & 0xffff);
      skip = group.substitutes;
    } else if (word !== undefined) {
      flush();
      text += signs[word] ?? '';
    } else {
      const some =
        hex === undefined ? (symbol === '~' ? ' ' : (symbol ?? plain)) : String.fromCharCode(parseInt(hex, 16));
      bytes += some.slice(skip);
      skip = Math.max(0, skip - some.length);
    }
  }
  flush();
  return text.trim();
}
