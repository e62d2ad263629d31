/** `winmail.dat` as Outlook writes it ([MS-OXTNEF]). */
export function winmail(...attributes: Buffer[]): Buffer {
  return Buffer.concat([u32(0x223e9f78), u16(1), ...attributes]);
}

export const letterAttribute = (id: number, data: Buffer) => attribute(1, id, data);
export const fileAttribute = (id: number, data: Buffer) => attribute(2, id, data);

function attribute(level: number, id: number, data: Buffer): Buffer {
  const sum = data.reduce((total, byte) => (total + byte) % 65536, 0);
  return Buffer.concat([Buffer.from([level]), u32(id), u32(data.length), data, u16(sum)]);
}

type Value = string | Buffer | number;

/** By number: a text as UTF-16, bytes, or a number. */
export function properties(values: [id: number, value: Value][]): Buffer {
  return Buffer.concat([u32(values.length), ...values.map(([id, value]) => property(id, value))]);
}

function property(id: number, value: Value): Buffer {
  if (typeof value === 'number') return Buffer.concat([u16(0x03), u16(id), u32(value)]);
  const data = typeof value === 'string' ? Buffer.from(`${value}\0`, 'utf16le') : value;
  const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
  return Buffer.concat([
    u16(typeof value === 'string' ? 0x1f : 0x102),
    u16(id),
    u32(1),
    u32(data.length),
    data,
    padding,
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
