import { crc32, deflateRawSync } from 'node:zlib';

/** What is to stand in a ZIP; what is told of it otherwise is a lie. */
export interface Part {
  name: string;
  text?: string | Buffer;
  deflated?: boolean;
  size?: number;
  packed?: number;
  flags?: number;
  /** In the header before the bytes, where the directory says something else. */
  localName?: string;
  localSize?: number;
  /** Bytes of the entry with this number, shared. */
  sharesWith?: number;
}

export function zipOf(parts: Part[]): Buffer<ArrayBuffer> {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const part of parts) {
    const content = Buffer.from(part.text ?? '');
    const packed = part.deflated ? deflateRawSync(content) : content;
    const [size, packedSize] = [part.size ?? content.length, part.packed ?? packed.length];
    const common = (localSize = size) => {
      const head = Buffer.alloc(22);
      head.writeUInt16LE(part.flags ?? 0, 0);
      head.writeUInt16LE(part.deflated ? 8 : 0, 2);
      head.writeUInt32LE(crc32(content), 8);
      head.writeUInt32LE(packedSize, 12);
      head.writeUInt32LE(localSize, 16);
      return head;
    };
    const names = [Buffer.from(part.localName ?? part.name), Buffer.from(part.name)] as const;
    const offset = part.sharesWith === undefined ? at : (offsets[part.sharesWith] ?? 0);
    offsets.push(offset);
    if (part.sharesWith === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04\x14\0', 'latin1'), common(part.localSize), Buffer.alloc(2)]);
      local.writeUInt16LE(names[0].length, 26);
      pieces.push(local, names[0], packed);
      at += local.length + names[0].length + packed.length;
    }
    const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\0\x14\0', 'latin1'), common(), Buffer.alloc(16)]);
    central.writeUInt16LE(names[1].length, 28);
    central.writeUInt32LE(offset, 42);
    directory.push(central, names[1]);
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, listing, end]);
}

const typesOf = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/x.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`;

export function xlsx(more: Part[] = [], types = typesOf('spreadsheetml.sheet')): Buffer<ArrayBuffer> {
  return zipOf([
    { name: '[Content_Types].xml', text: types, deflated: true },
    { name: 'xl/workbook.xml', text: '<workbook/>', deflated: true },
    { name: 'xl/worksheets/sheet1.xml', text: '<row/>'.repeat(300), deflated: true },
    ...more,
  ]);
}

export function docx(more: Part[] = []): Buffer<ArrayBuffer> {
  const types = typesOf('wordprocessingml.document');
  return zipOf([
    { name: '[Content_Types].xml', text: types, deflated: true },
    { name: 'word/document.xml', text: '<w/>' },
    ...more,
  ]);
}

export function ods(more: Part[] = [], manifest = '<manifest:manifest/>'): Buffer<ArrayBuffer> {
  return zipOf([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'META-INF/manifest.xml', text: manifest, deflated: true },
    { name: 'content.xml', text: '<office/>' },
    ...more,
  ]);
}

/** A compound file whose directory has these names, and whose one stream holds these bytes. */
export function compoundFile(names: string[], stream = Buffer.alloc(0)): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(512);
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(9, 30);
  const entries = ['Root Entry', ...names].map((name, n) => {
    const entry = Buffer.alloc(128);
    entry.write(name, 'utf16le');
    entry.writeUInt16LE(2 * name.length + 2, 64);
    entry.writeUInt8(n === 0 ? 5 : 2, 66);
    entry.writeUInt8(1, 67);
    return entry;
  });
  return Buffer.concat([header, ...entries, stream]);
}

export const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n');
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
export const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
export const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(40)]);
export const exe = Buffer.concat([
  Buffer.from('MZ\x90\0\x03\0\0\0\x04', 'latin1'),
  Buffer.alloc(300),
  Buffer.from('PE\0\0'),
]);
export const table = 'Абонент;Причина;Дата\r\n№ 1;переезд;2026-03-01\r\n№ 2;цена — «дорого»;2026-03-02\r\n';
