import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectFile } from '#app/storage/content-type.server.ts';
import { suiteFolder } from '#test/support/folder.ts';
import { compoundFile, docx, exe, heic, jpeg, ods, pdf, png, table, xlsx, zipOf } from '#test/support/sample-files.ts';

const folder = suiteFolder();

async function inspect(bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, 'file');
  writeFileSync(path, bytes);
  const found = await inspectFile(path);
  return found.refused ?? found.type;
}

/** In an 8-bit code page whose Cyrillic capitals begin at `from`; windows-1251 and cp866 differ in no more than matters. */
function eightBit(text: string, from: number): Buffer {
  return Buffer.from(
    [...text].map((letter) =>
      letter < '\x80' ? letter.charCodeAt(0) : from + ((letter.codePointAt(0)! - 0x410) & 63),
    ),
  );
}

const office = 'application/vnd.openxmlformats-officedocument';

test.each<[string, Uint8Array | string, string]>([
  ['a PDF', pdf, 'application/pdf'],
  ['a table', xlsx(), `${office}.spreadsheetml.sheet`],
  ['an old table', compoundFile(['Workbook']), 'application/vnd.ms-excel'],
  ['a very old table', compoundFile(['Book']), 'application/vnd.ms-excel'],
  ['an open table', ods(), 'application/vnd.oasis.opendocument.spreadsheet'],
  ['a letter', docx(), `${office}.wordprocessingml.document`],
  [
    'a letter with a picture',
    docx([{ name: 'word/media/image1.svg', text: '<svg/>' }]),
    `${office}.wordprocessingml.document`,
  ],
  ['an old letter', compoundFile(['WordDocument', '1Table']), 'application/msword'],
  ['an old letter with a table in it', compoundFile(['WordDocument', 'ObjectPool', 'Workbook']), 'application/msword'],
  ['a picture', png, 'image/png'],
  ['a photograph', jpeg, 'image/jpeg'],
  ['a photograph of an iPhone', heic, 'image/heic'],
  ['a table in UTF-8', table, 'text/plain'],
  ['a table in UTF-8 with its mark', `\ufeff${table}`, 'text/plain'],
  ['a table in UTF-16', Buffer.from(`\ufeff${table}`, 'utf16le'), 'text/plain'],
  ['a table in UTF-16, the other way round', Buffer.from(`\ufeff${table}`, 'utf16le').swap16(), 'text/plain'],
  ['a table in windows-1251', eightBit(table, 0xc0), 'text/plain'],
  [
    'a table in cp866 with the end mark of DOS',
    Buffer.concat([eightBit(table, 0x80), Buffer.from([26])]),
    'text/plain',
  ],
  ['a table whose first column looks like a picture', 'BM;GIF;MZ\n1;2;3\n', 'text/plain'],
  ['a million empty lines', '\n'.repeat(1_000_000), 'text/plain'],
  ['a million empty cells', ';'.repeat(1_000_000), 'text/plain'],
  ['the beginnings of a hundred thousand formulas', '\n=a|'.repeat(100_000), 'text/plain'],
  ['debts, telephones and remarks', '-450;+7 900 000-00-00;=СУММ(A1:A2);цена < 500 | акция!\n', 'text/plain'],
])('%s is allowed', async (_what, bytes, type) => {
  expect(await inspect(bytes)).toBe(type);
});

test.each<[string, Uint8Array | string]>([
  ['a page', '<!DOCTYPE html><p>x'],
  ['a page behind a mark and lines', '\ufeff \n\n<html><script>x</script>'],
  ['a page in UTF-16', Buffer.from('\ufeff<html></html>', 'utf16le')],
  ['a page further down', 'Абонент;Причина\n<script>fetch("/")</script>'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['a script', "const x = 1;\ndocument.write('x');\n"],
  ['a script of Windows', '@echo off\r\ndel *.*\r\n'],
  ['a program', exe],
  ['a formula that runs a program', "Абонент;Долг\n№ 1;=cmd|'/C calc'!A1\n"],
  ['formatted text', '{\\rtf1 x}'],
  ['a ZIP of tables', zipOf([{ name: 'отток.csv', text: table }])],
  ['a presentation', xlsx([], '<Types>presentationml.presentation.main+xml</Types>')],
  ['an open letter', zipOf([{ name: 'mimetype', text: 'application/vnd.oasis.opendocument.text' }])],
  ['an installer', compoundFile(['Property'])],
  ['a PDF that was cut', pdf.subarray(0, 40)],
  ['a picture that was cut', png.subarray(0, 50)],
  ['a table that was cut', xlsx().subarray(0, 300)],
  ['a text with a zero', 'a\0b'],
  ['a text in UTF-16 with a zero', Buffer.from('\ufeffa\0b', 'utf16le')],
  ['noise', Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * n * 7919 + (n >> 3)) & 255))],
])('%s is not allowed', async (_what, bytes) => {
  expect(await inspect(bytes)).toBe('not-allowed');
});

const manifest = '<manifest:encryption-data/>';
test.each<[string, Uint8Array]>([
  ['a table with macros', xlsx([{ name: 'xl/vbaProject.bin', text: 'x' }])],
  [
    'a table that says it has macros',
    xlsx([], '<Types>ms-excel.sheet.macroEnabled.main+xml spreadsheetml.sheet.main+xml</Types>'),
  ],
  [
    'a table that says so in a roundabout way',
    xlsx([], '<Types>sheet.&#109;acroEnabled spreadsheetml.sheet.main+xml</Types>'),
  ],
  ['a table with macros of Excel 4.0', xlsx([{ name: 'xl/macrosheets/sheet1.xml', text: 'x' }])],
  ['a table with a control', xlsx([{ name: 'xl/activeX/activeX1.bin', text: 'x' }])],
  ['a table with an object', xlsx([{ name: 'xl/embeddings/oleObject1.bin', text: 'x' }])],
  ['a letter with a program', docx([{ name: 'word/media/run.exe', text: 'MZ' }])],
  ['a letter with a table with macros', docx([{ name: 'word/embeddings/Table.xlsm', text: 'x' }])],
  ['a table that bursts', xlsx([{ name: 'xl/a.xml', text: 'x'.repeat(3_000_000), deflated: true }])],
  ['an open table with macros', ods([{ name: 'Basic/Standard/Module1.xml', text: 'x' }])],
  ['an open table with a password', ods([], manifest)],
  ['an old table with macros', compoundFile(['Workbook', '_VBA_PROJECT_CUR', 'VBA'])],
  ['an old table with macros of Excel 4.0', compoundFile(['Workbook'], Buffer.from('00090810000006400000', 'hex'))],
  ['an old letter with macros', compoundFile(['WordDocument', 'Macros'])],
  ['an old letter with any file in it', compoundFile(['WordDocument', 'ObjectPool', '\u0001Ole10Native'])],
  ['a table with a password', compoundFile(['EncryptionInfo', 'EncryptedPackage'])],
  ['a PDF with a script', Buffer.concat([pdf, Buffer.from('/OpenAction << /S /JavaScript >>\n%%EOF')])],
  ['a PDF that starts a program', Buffer.concat([pdf, Buffer.from('/S /Launch\n%%EOF')])],
  ['a PDF with files', Buffer.concat([pdf, Buffer.from('/EmbeddedFile\n%%EOF')])],
  ['a PDF that is an archive too', Buffer.concat([pdf, zipOf([{ name: 'a', text: 'x' }])])],
  ['a photograph that is an archive too', Buffer.concat([jpeg, zipOf([{ name: 'a.jar', text: 'x' }])])],
])('%s is unsafe', async (_what, bytes) => {
  expect(await inspect(bytes)).toBe('unsafe');
});

describe('whatever comes', () => {
  const seeds = [pdf, xlsx(), docx(), ods(), png, jpeg, heic, exe, compoundFile(['Workbook']), Buffer.from(table)];

  test('is judged, and never fails', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      fc.tuple(fc.constantFrom(...seeds), fc.nat(), fc.uint8Array({ maxLength: 12 })).map(([seed, at, more]) => {
        const cut = at % (seed.length + 1);
        return Buffer.concat([seed.subarray(0, cut), more, seed.subarray(Math.min(seed.length, cut + more.length))]);
      }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (some) => {
        expect(await inspect(some)).toMatch(/^(not-allowed|unsafe|application\/|text\/plain|image\/)/);
      }),
      { numRuns: 600 },
    );
  });
});
