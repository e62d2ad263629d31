/** Messages as programs write them, byte by byte. */
export type Charset = 'koi8-r' | 'windows-1251' | 'ibm866' | 'iso-8859-5' | 'utf-8';

export const charsets: readonly Charset[] = ['koi8-r', 'windows-1251', 'ibm866', 'iso-8859-5', 'utf-8'];

export function encoded(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  const page = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  const codes = [...text].map((letter) => page.indexOf(letter));
  if (codes.includes(-1)) throw new Error(`${text} cannot be written in ${charset}`);
  return Buffer.from(codes);
}

/** One byte a character, to be put together with what is ASCII. */
export function raw(text: string, charset: Charset): string {
  return encoded(text, charset).toString('latin1');
}

export function quotedPrintable(bytes: Buffer): string {
  return [...bytes].map((byte) => (byte > 126 || byte === 61 ? `=${hex(byte)}` : String.fromCharCode(byte))).join('');
}

/** In lines of 76 that end in an equals sign. */
export function folded(text: string): string {
  return text.replace(/(?:=[0-9A-F]{2}|[^=]){60,66}(?=.)/gs, '$&=\r\n');
}

export function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
}

export function percent(bytes: Buffer): string {
  return [...bytes]
    .map((byte) => (/[a-z0-9]/i.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${hex(byte)}`))
    .join('');
}

export function wordB(bytes: Buffer, label: string): string {
  return `=?${label}?B?${bytes.toString('base64')}?=`;
}

export function wordQ(bytes: Buffer, label: string): string {
  const letters = [...bytes].map((byte) =>
    /[a-z0-9]/i.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `=${hex(byte)}`,
  );
  return `=?${label}?Q?${letters.join('').replaceAll('=20', '_')}?=`;
}

/** Cut after so many bytes, whatever these are. */
export function cutInto(bytes: Buffer, length: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );
}

/** Lines of a head and a body that are ASCII or bytes, one a character. */
export function mail(head: readonly string[], body: string): Buffer {
  return Buffer.from([...head, '', body].join('\r\n'), 'latin1');
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}
