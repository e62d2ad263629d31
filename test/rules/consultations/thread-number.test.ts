import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readThreadNumber, threadNumber, threadNumbersIn } from '#app/consultations/thread-number.ts';

const ours = 'К-2026-0147';

test.each([
  [2026, 147, ours],
  [2026, 1, 'К-2026-0001'],
  [2027, 12_345, 'К-2027-12345'],
])('thread %d of %d is %s', (year, number, written) => {
  expect(threadNumber(year, number)).toBe(written);
});

describe('the number is read', () => {
  test.each([
    ['as we write it', 'К-2026-0147'],
    ['with a Latin K', 'K-2026-0147'],
    ['in small letters', 'к-2026-0147'],
    ['in small Latin letters', 'k-2026-0147'],
    ['with en dashes', 'К–2026–0147'],
    ['with em dashes', 'К—2026—0147'],
    ['with figure dashes', 'К‒2026‒0147'],
    ['with hyphens that do not break', 'К‑2026‑0147'],
    ['with typographic hyphens', 'К‐2026‐0147'],
    ['with minus signs', 'К−2026−0147'],
    ['with full-width hyphens', 'К－2026－0147'],
    ['with soft hyphens', 'К\u00AD2026\u00AD0147'],
    ['with dots', 'К.2026.0147'],
    ['with underscores, as in file names', 'К_2026_0147'],
    ['with spaces around dashes', 'К - 2026 - 0147'],
    ['with spaces that do not break', 'К\u00A0-\u00A02026\u00A0-\u00A00147'],
    ['with spaces alone', 'К 2026 0147'],
    ['without anything between', 'К20260147'],
    ['without zeros in front', 'К-2026-147'],
    ['with more zeros', 'К-2026-000147'],
    ['broken into two lines', 'К-2026-\n0147'],
    ['in a subject', 'Re: [К-2026-0147] Вопрос о причинах ухода'],
    ['in brackets', '(К-2026-0147)'],
    ['after a number sign', '№К-2026-0147'],
    ['at the end of a sentence', 'Пишу по К-2026-0147.'],
    ['in full-width figures', 'К-２０２６-０１４７'],
  ])('%s', (_, written) => {
    expect(readThreadNumber(written)).toBe(ours);
  });

  test.each([
    ['of a request', 'О-2026-0147'],
    ['within a word', 'СКК-2026-0147'],
    ['within a Latin word', 'BOOK-2026-0147'],
    ['after a figure', '1К-2026-0147'],
    ['of another century', 'К-1926-0147'],
    ['of no thread', 'К-2026-0000'],
    ['without a letter', '2026-0147'],
    ['without a number', 'К-2026'],
    ['longer than any', 'К-2026-01234567890'],
    ['of two dashes', 'К--2026-0147'],
    ['nowhere', ''],
    ['through a hundred thousand spaces', `К${' '.repeat(100_000)}2026`],
  ])('not %s', (_, written) => {
    expect(readThreadNumber(written)).toBeUndefined();
  });

  test('each once, in the order in which they stand', () => {
    const text = 'По К-2026-0009 и K–2026–147, а ещё раз к-2026-0009 и О-2026-0001';
    expect(threadNumbersIn(text)).toEqual(['К-2026-0009', ours]);
  });

  test('no more than twenty, however many a text names', () => {
    const text = Array.from({ length: 500 }, (_, index) => threadNumber(2026, index + 1)).join(' ');
    expect(threadNumbersIn(text)).toHaveLength(20);
  });

  test('as it was written, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 999_999_999 }), (year, number) => {
        const written = threadNumber(year, number);
        expect(readThreadNumber(`Re: ${written}, «вопрос»`)).toBe(written);
      }),
      { numRuns: 100, seed: 20_260_316 },
    );
  });
});
