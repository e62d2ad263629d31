import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readZipDirectory } from '#app/storage/zip-directory.ts';
import { xlsx, zipOf, type Part } from '#test/support/sample-files.ts';

const megabyte = 1024 * 1024;

test('what an office program writes is read: names, sizes and where the bytes lie', () => {
  const bytes = zipOf([
    { name: 'a.xml', text: 'один' },
    { name: 'папка/b.xml', text: 'x'.repeat(500), deflated: true },
  ]);
  const { entries } = readZipDirectory(bytes);
  expect(entries).toMatchObject([
    { name: 'a.xml', method: 0, size: 8 },
    { name: 'папка/b.xml', method: 8, size: 500 },
  ]);
  expect(bytes.subarray(entries![0]!.start, entries![0]!.start + 8).toString()).toBe('один');
});

const lies: [string, Part[]][] = [
  [
    'a bomb that bursts to more than 100 MB',
    [{ name: 'a', text: 'x'.repeat(2 * megabyte), size: 101 * megabyte, deflated: true }],
  ],
  [
    'many files that do so together',
    Array.from({ length: 11 }, (_, n) => ({
      name: `${n}`,
      text: 'x'.repeat(megabyte),
      size: 10 * megabyte,
      deflated: true,
    })),
  ],
  ['one that grows a thousand times', [{ name: 'a', text: '\0'.repeat(megabyte), deflated: true }]],
  [
    'entries that share their bytes',
    [
      { name: 'a', text: 'x'.repeat(900) },
      { name: 'a', text: 'x'.repeat(900), sharesWith: 0 },
    ],
  ],
  ['an absolute name', [{ name: '/etc/passwd', text: 'x' }]],
  ['a name that leads out', [{ name: 'xl/../../x', text: 'x' }]],
  ['a name of Windows that leads out', [{ name: '..\\x', text: 'x' }]],
  ['a drive', [{ name: 'c:x', text: 'x' }]],
  ['a name with a zero', [{ name: 'a\0b', text: 'x' }]],
  ['no name', [{ name: '', text: 'x' }]],
  [
    'the same name twice',
    [
      { name: 'A.xml', text: 'x' },
      { name: 'a.xml', text: 'y' },
    ],
  ],
  ['a password', [{ name: 'a', text: 'x', flags: 1 }]],
  ['another name before the bytes', [{ name: 'a.xml', localName: 'a.exe', text: 'x' }]],
  ['another size before the bytes', [{ name: 'a.xml', text: 'x', localSize: 2 }]],
  ['stored bytes that grow', [{ name: 'a.xml', text: 'x', size: 2 }]],
];

test.each(lies)('%s is unsafe', (_what, parts) => {
  expect(readZipDirectory(zipOf(parts))).toEqual({ refused: 'unsafe' });
});

test('what was cut, prolonged or put behind something else is damaged', () => {
  const whole = xlsx();
  expect(readZipDirectory(whole.subarray(0, -1))).toEqual({ refused: 'damaged' });
  expect(readZipDirectory(Buffer.concat([whole, Buffer.from('x')]))).toEqual({ refused: 'damaged' });
  expect(readZipDirectory(Buffer.concat([Buffer.from('MZ'), whole]))).toEqual({ refused: 'damaged' });
  expect(readZipDirectory(new Uint8Array())).toEqual({ refused: 'damaged' });
});

test('no change of a byte or two makes the reading fail', () => {
  const whole = xlsx();
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      const { entries = [] } = readZipDirectory(bytes);
      for (const { start, packed } of entries) expect(start + packed).toBeLessThan(bytes.length);
    }),
    { numRuns: 3000 },
  );
});
