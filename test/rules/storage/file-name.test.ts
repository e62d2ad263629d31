import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanFileName } from '#app/storage/file-name.ts';
import { extensionsOf, isFileType, type FileType } from '#app/storage/file-type.ts';
import { naughty } from '#test/support/naughty.ts';

const pdf = 'application/pdf';
const text = 'text/plain';

test.each<[string, FileType, string]>([
  ['Отток за март.pdf', pdf, 'Отток за март.pdf'],
  ['ОТТОК.PDF', pdf, 'ОТТОК.pdf'],
  ['Отчёт 1.2', pdf, 'Отчёт 1.2.pdf'],
  ['г. Примерск', text, 'г. Примерск.txt'],
  ['абоненты.csv', text, 'абоненты.csv'],
  ['abonents.js', text, 'abonents.txt'],
  ['фото.JPEG', 'image/jpeg', 'фото.jpeg'],
  ['photo.png', 'image/jpeg', 'photo.jpg'],
  ['C:\\Documents\\отток.xls', 'application/vnd.ms-excel', 'отток.xls'],
  ['../../../etc/passwd', text, 'passwd.txt'],
  ['..', pdf, 'file.pdf'],
  ['', pdf, 'file.pdf'],
  ['.pdf', pdf, 'file.pdf'],
  ['.htaccess', text, 'htaccess.txt'],
  ['CON.pdf', pdf, '_CON.pdf'],
  ['nul', text, '_nul.txt'],
  ['отток.pdf. . .', pdf, 'отток.pdf'],
  ['annexe\u202Efdp.exe', pdf, 'annexefdp.pdf'],
  ['Отчёт %22Ключ%22.pdf', pdf, 'Отчёт _Ключ_.pdf'],
  ['a\r\nSet-Cookie: x=1\0.pdf', pdf, 'a Set-Cookie_ x=1.pdf'],
  ['и\u0306од.pdf', pdf, '\u0439од.pdf'],
])('%j of the type %s is called %j', (sent, type, name) => {
  expect(cleanFileName(sent, type)).toBe(name);
});

test('a file that was not taken is called as it was sent, made fit to be shown', () => {
  expect(cleanFileName('C:\\evil\u202E.exe')).toBe('evil.exe');
  expect(cleanFileName('\u0000')).toBe('file');
});

describe('whatever the name', () => {
  const parts = fc.constantFrom(
    '.',
    '..',
    '/',
    '\\',
    ' ',
    '\u202e',
    '\u0000',
    '\n',
    'CON',
    '.exe',
    '.pdf',
    '😀',
    'ё',
    '"',
  );
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(parts, { maxLength: 80 }).map((some) => some.join('')),
    fc.constantFrom(...naughty),
  );
  const types = fc.constantFrom<FileType>(pdf, text, 'image/jpeg', 'image/heic');

  test('it is short, visible, without a folder, and ends as its type wants', () => {
    fc.assert(
      fc.property(names, types, (sent, type) => {
        const name = cleanFileName(sent, type);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[\p{C}\p{Zl}\p{Zp}/\\<>:"|?*]|^[\s.]|\s\s/u);
        expect(name).toMatch(/^[^.].*\.[a-z]+$/u);
        expect(extensionsOf(type)).toContain(name.split('.').at(-1));
        expect(() => encodeURIComponent(name)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  test('cleaning a clean name changes nothing', () => {
    fc.assert(
      fc.property(names, types, (sent, type) => {
        const name = cleanFileName(sent, type);
        expect(cleanFileName(name, type)).toBe(name);
        expect(cleanFileName(name)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});

test('only what can be found is a type', () => {
  expect(['application/pdf', 'text/html', '__proto__', 'constructor'].map(isFileType)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
