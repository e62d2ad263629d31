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
