import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { decodeText } from '#app/storage/decode-text.ts';
import { monthsUntil } from '#app/questionnaires/month.ts';
import { readPaste } from '#app/questionnaires/paste.ts';
import { findQuestion, type MonthsQuestion } from '#app/questionnaires/question.ts';
import { questionnaire } from '#app/questionnaires/questionnaire.ts';
import { readMonthFile } from '#app/questionnaires/read-month-file.server.ts';
import { mostTableBytes, readTable } from '#app/questionnaires/read-table.server.ts';
import { delimiterOf } from '#app/questionnaires/text-grid.ts';
import { writeCell } from '#app/questionnaires/workbook-cell.ts';
import { writeWorkbook } from '#app/web/paper/write-workbook.server.ts';
import { locales } from '#app/words/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { compoundFile, docx, exe, heic, jpeg, ods, pdf, png, xlsx, zipOf } from '#test/support/sample-files.ts';
import { takenSample } from './taken-sample.ts';

const movement = findQuestion(questionnaire, 'base.movement') as MonthsQuestion;
const wordsOfRows = locales.map((locale) => questionnaireWordsFor(locale).rows['base.movement']);
const names = Object.fromEntries(
  movement.rows.map((row) => [row, wordsOfRows.map((words) => words[row as keyof typeof words])]),
);
const period = monthsUntil('2026-03', 3);
const read = (bytes: Buffer) => readMonthFile(bytes, movement, period, names);

const encodings = ['utf-8', 'utf-8 with a mark', 'utf-16le', 'utf-16be', 'windows-1251', 'ibm866', 'koi8-r'] as const;
type Encoding = (typeof encodings)[number];

function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-8 with a mark') return Buffer.from(`\ufeff${text}`);
  if (encoding === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const page = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, code) => code));
  const codes = [...text].map((letter) => page.indexOf(letter));
  expect(codes).not.toContain(-1);
  return Buffer.from(codes);
}

/** As Russian Excel writes it: months along the top, or down the side. */
const across = [
  'Показатель;янв.26;фев.26;мар.26',
  'База на начало;"10\u00a0000";"10\u00a0050,00";10100',
  'Отключения;150;160;"1\u00a0250,50"',
].join('\r\n');
const down = [
  'Месяц\tБаза на начало\tОтключения',
  '01.01.2026\t10\u00a0000\t150',
  '01.02.2026\t10\u00a0050,00\t160',
  '01.03.2026\t10100\t1\u00a0250,50',
].join('\r\n');
const wanted = {
  opening: { '2026-01': '10\u00a0000', '2026-02': '10\u00a0050,00', '2026-03': '10100' },
  disconnected: { '2026-01': '150', '2026-02': '160', '2026-03': '1\u00a0250,50' },
};

describe('a file with a table by month', () => {
  test.each(encodings)('in %s is read whichever way it lies', async (encoding) => {
    for (const text of [across, down]) {
      expect(await read(encoded(text, encoding))).toMatchObject({ is: 'pasted', pasted: { cells: wanted } });
    }
  });

  test('takes narrow spaces that only Unicode has', async () => {
    const text = across.replaceAll('\u00a0', '\u202f');
    for (const encoding of ['utf-8', 'utf-16le'] as const) {
      const reading = await read(encoded(text, encoding));
      expect(reading).toMatchObject({ pasted: { cells: { opening: { '2026-01': '10\u202f000' } } } });
      expect(reading.is === 'pasted' && reading.pasted.faults).toEqual([
        { fault: 'not-whole', at: ['disconnected', '2026-03'], typed: '1\u202f250,50' },
      ]);
    }
  });

  test('means the same in every encoding as when it is pasted', async () => {
    const rows = fc.subarray([...movement.rows], { minLength: 1 });
    const counts = fc.array(fc.nat(9_999_999), { minLength: 3, maxLength: 3 });
    const table = fc.record({
      rows: rows.chain((some) => fc.tuple(...some.map((row) => counts.map((numbers) => ({ row, numbers }))))),
      delimiter: fc.constantFrom(';', '\t'),
      isAcross: fc.boolean(),
      isGrouped: fc.boolean(),
      encoding: fc.constantFrom(...encodings),
    });
    await fc.assert(
      fc.asyncProperty(table, async ({ rows: some, delimiter, isAcross, isGrouped, encoding }) => {
        const lines = [['', ...period], ...some.map(({ row, numbers }) => [nameOf(row), ...numbers.map(numberOf)])];
        const turned = lines[0]?.map((_, column) => lines.map((line) => line[column] ?? '')) ?? [];
        const text = (isAcross ? lines : turned).map((line) => line.join(delimiter)).join('\r\n');
        const reading = await read(encoded(text, encoding));
        expect(reading).toEqual({ ...readPaste(text, movement, period, names), sheet: '' });
        expect(reading).toMatchObject({ is: 'pasted', pasted: { faults: [], unknownRows: [] } });

        function numberOf(number: number): string {
          return isGrouped ? number.toLocaleString('ru').replaceAll(/\s/g, '\u00a0') : String(number);
        }
      }),
      { numRuns: 200 },
    );

    function nameOf(row: string): string {
      return (names[row]?.[0] ?? '').replaceAll('\u2060', '');
    }
  });

  test('is found in a workbook among its sheets, with days for months and numbers as they look', async () => {
    const head = ['2026-01-01', '2026-02-01', '2026-03-01'].map((day) => new Date(day));
    const bytes = await writeXlsx([
      { sheet: 'Титул', data: [[{ value: 'Отчёт' }]] },
      {
        sheet: 'База',
        data: [
          [{ value: 'Отчёт за квартал' }],
          [null, ...head.map((value) => ({ value, type: Date, format: 'mmm.yy' }))],
          [{ value: 'База на начало' }, { value: 10_000 }, { value: 10_050 }, { value: '10 100' }],
          [{ value: 'Отключения' }, { value: 150 }, { value: 160.125 }, { value: 0.1 + 0.2 }],
        ],
      },
    ]).toBuffer();
    expect(await read(bytes)).toMatchObject({
      is: 'pasted',
      sheet: 'База',
      pasted: {
        cells: {
          opening: { '2026-01': '10000', '2026-02': '10050', '2026-03': '10 100' },
          disconnected: { '2026-01': '150', '2026-02': '160,1250', '2026-03': '0,3' },
        },
      },
    });
  });

  test.each(locales)('may be the workbook that we made of a questionnaire, in %s', async (locale) => {
    const bytes = await writeWorkbook({ is: 'questionnaire', ...takenSample(locale) }, []);
    const reading = await readMonthFile(bytes, movement, monthsUntil('2026-09', 12), names);
    const pasted = reading.is === 'pasted' ? reading.pasted : undefined;
    expect(pasted?.cells['opening']).toMatchObject({ '2025-10': '20000', '2026-09': '19450' });
    expect(pasted?.cells['disconnected']?.['2026-01']).toBe('около трёхсот');
  });
});

describe('a file that is no table of ours', () => {
  const compound = (...streams: string[]) => compoundFile(streams);
  test.each<[string, Buffer, string]>([
    ['of nothing', Buffer.alloc(0), 'empty'],
    ['of empty lines', Buffer.from('\r\n;;\r\n'), 'empty'],
    ['that is too large', Buffer.alloc(mostTableBytes + 1, 49), 'too-large'],
    ['of Excel before 2007', compound('Workbook'), 'old-excel'],
    ['of Excel with a password', compound('EncryptedPackage'), 'unsafe'],
    ['of Excel with macros', xlsx([{ name: 'xl/vbaProject.bin', text: 'x' }]), 'unsafe'],
    ['of OpenDocument', ods(), 'opendocument'],
    ['of Word', docx(), 'document'],
    ['of paper', pdf, 'pdf'],
    ['a picture', png, 'picture'],
    ['a photograph', jpeg, 'picture'],
    ['a photograph of a telephone', heic, 'picture'],
    ['an archive', zipOf([{ name: 'table.csv', text: across }]), 'archive'],
    ['a page that a billing system calls .xls', Buffer.from('<html><table><tr><td>1</td></tr></table>'), 'web-page'],
    ['a program', exe, 'no-table'],
    ['a workbook that has not arrived whole', xlsx().subarray(0, 400), 'damaged'],
    ['a workbook of parts that are none', xlsx(), 'damaged'],
  ])('%s is refused by its content', async (_, bytes, because) => {
    expect(await read(bytes)).toEqual({ is: 'refused', because });
  });

  test('a workbook that bursts is refused by its directory, and by its bytes where the directory lies', async () => {
    const size = 101 * 1024 * 1024;
    expect(await readTable(xlsx([{ name: 'xl/a.xml', text: 'x', deflated: true, size }]))).toEqual({
      is: 'refused',
      because: 'unsafe',
    });
    const zeros = Buffer.alloc(2_000_000);
    expect(await readTable(xlsx([{ name: 'xl/a.xml', text: zeros, deflated: true, size: 1000 }]))).toEqual({
      is: 'refused',
      because: 'unsafe',
    });
  });

  test('a table of nothing that we know says why', async () => {
    expect(await read(Buffer.from('Тариф;Цена\nСтарт;450'))).toEqual({ is: 'refused', because: 'no-months' });
    expect(await read(Buffer.from('Что;01.2026\nЦена;450'))).toEqual({ is: 'refused', because: 'no-rows' });
  });
});

describe('a text without a mark', () => {
  test('is not taken for another code page by a single word', () => {
    for (const word of ['Отключения', 'ПРИЧИНА', 'переезд', 'Январь', 'на конец', 'База']) {
      for (const encoding of ['windows-1251', 'ibm866', 'koi8-r'] as const) {
        expect(decodeText(encoded(word, encoding))).toEqual({ text: word, encoding });
      }
    }
  });

  test('that breaks off within a letter is UTF-8 all the same', () => {
    expect(decodeText(Buffer.from('Отключения').subarray(0, -1))).toEqual({ text: 'Отключени', encoding: 'utf-8' });
  });

  test.each([
    ['Отчёт; за год\nа,б\nв,г\nд,е', ','],
    ['Строка;янв;фев\nОтток;1,5;2,5', ';'],
    ['"а,б;в"\t1,5\n"г"\t2,5', '\t'],
    ['а|1,5\nб|2,5', '|'],
    ['одно', '\t'],
  ])('has one delimiter: %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));

  test('may name its delimiter in a first line, as Excel does', async () => {
    const text = 'sep=|\r\nСтрока|01.2026\r\nОтключения|150';
    expect(await read(Buffer.from(text))).toMatchObject({ pasted: { cells: { disconnected: { '2026-01': '150' } } } });
  });
});

test('a cell of a workbook is written as somebody would type it', () => {
  const cells = [1250, 1250.5, 1.125, 1e21, -3, 1e-7, NaN, true, null, ' а ', new Date('2026-02-28T23:59:59.999Z')];
  expect(cells.map(writeCell)).toEqual([
    ...['1250', '1250,5', '1,1250', '1000000000000000000000', '-3', '0,0000001', '', 'true', '', 'а', '2026-03-01'],
  ]);
});
