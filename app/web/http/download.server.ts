import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { cleanFileName } from '#app/storage/file-name.ts';
import { isFileType } from '#app/storage/file-type.ts';

/** A kept file, to be saved and never shown in its place: what came from outside may be a page to some browser. */
export function sendFile({ name, type }: { name: string; type: string }, path: string): Response {
  // What is said of its length is true of these bytes, whatever a row says; a file that is gone fails here, and is logged.
  const { size } = statSync(path);
  return new Response(createReadableStreamFromReadable(createReadStream(path)), {
    headers: {
      'content-type': isFileType(type) ? type : 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': dispositionOf(name),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

/** The same of what lies in the database: bytes of an unknown kind. */
export function sendBytes(name: string, bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': dispositionOf(name),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

/** A table or a paper made for whoever asks, to be saved under this name. */
export function sendTable(
  name: string,
  format: 'csv' | 'xlsx' | 'json' | 'pdf',
  made: Readable | Uint8Array,
): Response {
  const type = {
    csv: 'text/csv; charset=utf-8',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    json: 'application/json; charset=utf-8',
    pdf: 'application/pdf',
  }[format];
  const body = made instanceof Readable ? createReadableStreamFromReadable(made) : new Uint8Array(made);
  const headers = { 'content-type': type, 'content-disposition': dispositionOf(`${name}.${format}`) };
  return new Response(body, {
    headers: { ...headers, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' },
  });
}

/** RFC 6266: a plain name for old programs, and the whole one in the encoding of RFC 8187. */
function dispositionOf(name: string): string {
  const clean = cleanFileName(name);
  const plain = clean.replaceAll(/[^\w. -]/g, '_');
  // `encodeURIComponent` leaves signs that RFC 8187 does not allow.
  const whole = encodeURIComponent(clean).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
