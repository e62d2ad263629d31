import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { fileTypeFromBuffer } from 'file-type';
import { namesInCompoundFile } from './compound-file.ts';
import type { FileType } from './file-type.ts';
import { judgeText } from './plain-text.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

export type Finding =
  | { type: FileType; refused?: undefined }
  /** `unsafe`: it carries macros, other files or a password, or is made to burst or to mislead. */
  | { refused: 'not-allowed' | 'unsafe' };

/**
 * What a file is by its bytes alone. A ZIP of tables is not allowed: nothing of ours looks into archives, and people
 * would open what nobody has checked.
 */
export function inspectFile(path: string): Promise<Finding> {
  // Read and judged in one go: were this to wait for the disk, many uploads at once would all lie in memory.
  return inspectBytes(readFileSync(path));
}

export async function inspectBytes(bytes: Buffer): Promise<Finding> {
  if (bytes.subarray(0, 4).equals(zipMark)) return inspectZip(bytes);
  const sniffed = await fileTypeFromBuffer(bytes.subarray(0, 4100)).catch(() => undefined);
  switch (sniffed?.mime ?? '') {
    case 'application/pdf':
      return inspectPdf(bytes);
    case 'application/x-cfb':
      return inspectCompoundFile(bytes);
    case 'image/png':
      return bytes.subarray(-12).equals(pngEnd) ? { type: 'image/png' } : { refused: 'not-allowed' };
    case 'image/jpeg':
      return bytes.includes(jpegEnd) ? alone(bytes, 'image/jpeg') : { refused: 'not-allowed' };
    case 'image/heic':
    case 'image/heif':
      return alone(bytes, 'image/heic');
    default:
      return judgeText(bytes) === 'text' ? { type: 'text/plain' } : { refused: 'not-allowed' };
  }
}

const zipMark = Buffer.from('PK\x03\x04', 'latin1');
const zipEndMark = Buffer.from('PK\x05\x06', 'latin1');
const pngEnd = Buffer.from('0000000049454e44ae426082', 'hex');
const jpegEnd = Buffer.from('ffd9', 'hex');

function inspectPdf(bytes: Buffer): Finding {
  if (!bytes.subarray(-64 * 1024).includes('%%EOF')) return { refused: 'not-allowed' };
  const acts = ['/JavaScript', '/Launch', '/EmbeddedFile'].some((name) => bytes.includes(name));
  return acts ? { refused: 'unsafe' } : alone(bytes, 'application/pdf');
}

/** Programs look for a ZIP from the end of a file, so one file can be a picture to one and an archive to another. */
function alone(bytes: Buffer, type: FileType): Finding {
  return bytes.subarray(-65_557).includes(zipEndMark) ? { refused: 'unsafe' } : { type };
}

/** How a sheet of Excel 4.0 macros begins in BIFF8 and BIFF5 ([MS-XLS] 2.4.21). */
const macroSheets = ['0908100000064000', '0908080000054000'].map((mark) => Buffer.from(mark, 'hex'));

function inspectCompoundFile(bytes: Buffer): Finding {
  const names = namesInCompoundFile(bytes);
  const has = (...some: string[]) => some.some((name) => names.has(name));
  // [MS-OVBA] 2.2.1; [MS-OLEDS] 2.3.6, what the packager embeds; [MS-OFFCRYPTO] 1.3.2, what a password locks.
  const carries = has('_VBA_PROJECT', '_VBA_PROJECT_CUR', 'VBA', 'Macros', '\u0001Ole10Native', 'EncryptedPackage');
  if (carries || macroSheets.some((mark) => bytes.includes(mark))) return { refused: 'unsafe' };
  // A letter may have a table inside it, in its pool of objects; a table keeps what it embeds elsewhere.
  if (has('WordDocument') && (has('ObjectPool') || !has('Workbook', 'Book'))) return alone(bytes, 'application/msword');
  return has('Workbook', 'Book') ? alone(bytes, 'application/vnd.ms-excel') : { refused: 'not-allowed' };
}

const spreadsheet = 'application/vnd.oasis.opendocument.spreadsheet';

/** Macros, controls and programs in a document of Office or OpenDocument, and objects that may hold anything. */
const unsafePart =
  /(^|\/)(vbaProject|vbaData|macrosheets|activeX|Basic|Scripts)\b|\/embeddings\/.*\.(bin|\w+m)$|\.(exe|dll|com|scr|pif|bat|cmd|ps1|vb[se]?|jse?|ws[fh]?|hta|lnk|jar|msi|reg|chm|html?|php|sh)$/i;

function inspectZip(bytes: Buffer): Finding {
  const { entries, refused } = readZipDirectory(bytes);
  if (refused) return { refused: refused === 'unsafe' ? 'unsafe' : 'not-allowed' };
  if (entries.some(({ name }) => unsafePart.test(name))) return { refused: 'unsafe' };

  const read = (name: string) => unpackText(bytes, entries, name);
  const first = entries[0];
  if (first?.name === 'mimetype') {
    if (read('mimetype') !== spreadsheet) return { refused: 'not-allowed' };
    // OpenDocument 1.3, part 2, 4.8.1: named there is what a password locks.
    const isLocked = read('META-INF/manifest.xml')?.includes('encryption-data') ?? true;
    return isLocked ? { refused: 'unsafe' } : { type: spreadsheet };
  }
  const parts = read('[Content_Types].xml');
  if (parts === undefined) return { refused: 'not-allowed' };
  // An ampersand could spell the word of a macro in a way that is not seen here; no office program writes one.
  if (/macroEnabled|vbaProject|activeX|&/i.test(parts)) return { refused: 'unsafe' };
  if (parts.includes('spreadsheetml.sheet.main+xml'))
    return { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };
  if (parts.includes('wordprocessingml.document.main+xml'))
    return { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
  return { refused: 'not-allowed' };
}

const mostText = 1024 * 1024;

function unpackText(bytes: Buffer, entries: ZipEntry[], name: string): string | undefined {
  const entry = entries.find((one) => one.name === name);
  if (!entry || entry.size > mostText) return undefined;
  const packed = bytes.subarray(entry.start, entry.start + entry.packed);
  try {
    return (entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.size })).toString();
  } catch {
    return undefined;
  }
}
