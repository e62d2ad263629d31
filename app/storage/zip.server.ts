import { crc32 } from 'node:zlib';

/** A file on its way into an archive; its bytes are asked for when its turn comes, so that one at a time is in memory. */
export interface ZipEntry {
  /** With slashes between folders. */
  name: string;
  read: () => Promise<Uint8Array>;
}

/** An archive (PKWARE APPNOTE 6.3), piece by piece. Nothing is packed: what clients send mostly is already. */
export async function* zipOf(entries: readonly ZipEntry[], at: number): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name, read } of entries) {
    const bytes = await read();
    const entry = { name: Buffer.from(name), size: bytes.length, crc: crc32(bytes), offset };
    const head = Buffer.concat([headOf(0x04034b50, 20, entry, at), entry.name]);
    offset += head.length + bytes.length;
    if (offset > most) throw new Error('An archive of 4 GB and more is not written');
    written.push(entry);
    yield head;
    yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  const directory = written.map((entry) => centralOf(entry, at));
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  yield Buffer.concat([...directory, endOf(written.length, size, offset)]);
}

interface Written {
  name: Buffer;
  size: number;
  crc: number;
  offset: number;
}

/** Sizes are written in 32 bits. */
const most = 0xffffffff;

/** What stands before the bytes (4.3.7), but for the name; `0x0800` says that names are UTF-8. */
function headOf(mark: number, version: number, { name, size, crc }: Written, at: number): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(mark, 0);
  head.writeUInt16LE(version, 4);
  head.writeUInt16LE(0x0800, 6);
  head.writeUInt32LE(dosTime(at), 10);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(size, 18);
  head.writeUInt32LE(size, 22);
  head.writeUInt16LE(name.length, 26);
  return head;
}

/** The same once more at the end, with where the bytes are (4.3.12). */
function centralOf(entry: Written, at: number): Buffer {
  const head = headOf(0, 0, entry, at);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 4);
  central.writeUInt16LE(20, 6);
  head.copy(central, 8, 6, 30);
  central.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([central, entry.name]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** The time and the day of MS-DOS (4.4.6), in UTC. */
function dosTime(at: number): number {
  const date = new Date(at);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
