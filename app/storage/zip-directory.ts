/** One file inside a ZIP, as its directory has it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: 0 | 8;
  packed: number;
  size: number;
  /** Where its bytes begin. */
  start: number;
}

export type ZipDirectory =
  | { entries: ZipEntry[]; refused?: undefined }
  /** `damaged`: not a whole ZIP. `unsafe`: a bomb, or one that different programs would read differently. */
  | { entries?: undefined; refused: 'damaged' | 'unsafe' };

const mostEntries = 10_000;
const mostUnpacked = 100 * 1024 * 1024;
const mostRatio = 100;

/**
 * Reads the directory of a ZIP without unpacking anything (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). It
 * takes only what office programs write: no comment, nothing before or after, no ZIP64, no encryption. What the entries
 * say of their sizes may be a lie: whoever unpacks one has to stop at `size`.
 */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  if (end < 0 || view.getUint32(end, true) !== 0x06054b50) return { refused: 'damaged' };
  const [disk, count, size, offset] = [
    view.getUint32(end + 4, true),
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  const isWhole = disk === 0 && view.getUint16(end + 8, true) === count && offset + size === end;
  if (!isWhole) return { refused: 'damaged' };
  if (count > mostEntries) return { refused: 'unsafe' };

  const entries: ZipEntry[] = [];
  let at = offset;
  for (let n = 0; n < count; n += 1) {
    const read = readEntry(bytes, view, at, offset);
    if (typeof read === 'string') return { refused: read };
    entries.push(read.entry);
    at = read.next;
  }
  if (at !== end) return { refused: 'damaged' };
  return isTrap(entries, bytes.length) ? { refused: 'unsafe' } : { entries };
}

type Read = { entry: ZipEntry; next: number } | 'damaged' | 'unsafe';

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): Read {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'damaged';
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const local = view.getUint32(at + 42, true);
  if (next > bytes.length || local + 30 > directory || view.getUint32(local, true) !== 0x04034b50) return 'damaged';
  if (flags & 1 || (method !== 0 && method !== 8)) return 'unsafe';

  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > directory) return 'damaged';
  // Sizes that follow the bytes are zero in front of them (bit 3); otherwise both places must say the same.
  const isToldLater = (view.getUint16(local + 6, true) & 8) !== 0;
  const saysOtherwise =
    view.getUint16(local + 8, true) !== method ||
    view.getUint16(local + 26, true) !== nameLength ||
    !isSame(bytes, at + 46, local + 30, nameLength) ||
    (!isToldLater && (view.getUint32(local + 18, true) !== packed || view.getUint32(local + 22, true) !== size)) ||
    (method === 0 && packed !== size);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if (saysOtherwise || !isInside(name)) return 'unsafe';
  return { entry: { name, method, packed, size, start }, next };
}

function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let n = 0; n < length; n += 1) if (bytes[one + n] !== bytes[other + n]) return false;
  return true;
}

/** Whether the name, unpacked, stays where it is unpacked. */
function isInside(name: string): boolean {
  return !/[\p{Cc}\\]|^$|^\/|^[a-z]:/iu.test(name) && !name.split('/').includes('..');
}

/** Too much in all, the same name twice, or bytes that several entries share: how 46 MB become 4.5 PB (Fifield, 2019). */
function isTrap(entries: ZipEntry[], length: number): boolean {
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > mostUnpacked || unpacked > mostRatio * length) return true;
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size < entries.length) return true;
  const inOrder = entries.toSorted((a, b) => a.start - b.start);
  return inOrder.some(({ start, packed }, n) => {
    const after = inOrder[n + 1];
    // The next one's own header, 30 bytes and its name, stands in between.
    return after !== undefined && start + packed + 30 > after.start;
  });
}
