/**
 * What stands in a compound file, the format of Word and Excel before 2007 ([MS-CFB]). Every place where an entry of its
 * directory may lie is looked at, in whatever order the file says they are to be read, so none can be hidden.
 */
export function namesInCompoundFile(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const names = new Set<string>();
  // Entries of 128 bytes fill whole sectors, which are multiples of 512 ([MS-CFB] 2.6.1).
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    const isUsed = [1, 2, 5].includes(view.getUint8(at + 66)) && view.getUint8(at + 67) <= 1;
    if (!isUsed || length < 4 || length > 64 || length % 2 === 1) continue;
    if (view.getUint16(at + length - 2, true) !== 0) continue;
    names.add(decoder.decode(bytes.subarray(at, at + length - 2)));
  }
  return names;
}

/** Whether an old table has a sheet of Excel 4.0 macros: how such a sheet begins in BIFF8 and BIFF5 ([MS-XLS] 2.4.21). */
export function hasMacroSheet(bytes: Uint8Array): boolean {
  return (
    holds(bytes, [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x40, 0x00]) ||
    holds(bytes, [0x09, 0x08, 0x08, 0x00, 0x00, 0x05, 0x40, 0x00])
  );
}

function holds(bytes: Uint8Array, [first = 0, ...rest]: number[]): boolean {
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((byte, n) => bytes[at + 1 + n] === byte)) return true;
  }
  return false;
}
