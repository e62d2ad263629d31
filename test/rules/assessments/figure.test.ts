import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '#app/assessments/fields.ts';
import { readFigure, rounded, writeFigure, type FigureKind } from '#app/assessments/figure.ts';
import { locales } from '#app/words/locale.ts';
import { formatCount } from '#app/words/number.ts';

const count = boundsOf('subscribers');
const money = boundsOf('bill');
const share = boundsOf('reach');

const read = (text: string, bounds = count, locale: 'ru' | 'en' = 'ru') => {
  const reading = readFigure(text, bounds, locale);
  return reading.is === 'figure' ? reading.figure : reading.is === 'fault' ? reading.fault : undefined;
};

describe('a number is read as it is written', () => {
  test.each([
    ['20000', 20000],
    ['20 000', 20000],
    ['20\u00a0000', 20000],
    ['20\u202f000', 20000],
    ['20\u2009000', 20000],
    ['1 250 000', 1250000],
    ["20'000", 20000],
    ['20’000', 20000],
    ['20,000', 20000],
    ['20.000', 20000],
    ['1,250,000', 1250000],
    ['1.250.000', 1250000],
    ['  300 ', 300],
    ['007', 7],
    ['１２３', 123],
    ['20 тыс.', 20000],
    ['20тыс', 20000],
    ['1,5 тыс', 1500],
    ['1,250 тыс.', 1250],
    ['20k', 20000],
    ['1,2 млн', 1200000],
    ['300 чел.', 300],
  ])('subscribers «%s»', (text, figure) => {
    expect(read(text)).toBe(figure);
  });

  test.each([
    ['450', 450],
    ['1 250,50', 1250.5],
    ['1 250.50', 1250.5],
    ['1,250.50', 1250.5],
    ['1.250,50', 1250.5],
    ["1'250.5", 1250.5],
    ['1250,5', 1250.5],
    ['450 ₽', 450],
    ['450 руб.', 450],
    ['450р', 450],
    [',5', 0.5],
    ['0,125', 0.13],
    ['1234,567', 1234.57],
  ])('roubles «%s»', (text, figure) => {
    expect(read(text, money)).toBe(figure);
  });

  test.each([
    ['55', 55],
    ['55 %', 55],
    ['1,250', 1.25],
    ['1.250', 1.25],
    ['0,5%', 0.5],
  ])('per cent «%s»', (text, figure) => {
    expect(read(text, share)).toBe(figure);
  });

  test.each(['', '   ', '\u00a0', '\u200b', '\ufeff'])('nothing at all («%s») is no answer and no fault', (text) => {
    expect(readFigure(text, count, 'ru')).toEqual({ is: 'empty' });
  });
});

describe('a range is read as', () => {
  const range = (low: number, mode: number, high: number) => ({ low, mode, high });
  test.each([
    ['40–70', range(40, 55, 70)],
    ['40-70', range(40, 55, 70)],
    ['40 — 70 %', range(40, 55, 70)],
    ['40…70', range(40, 55, 70)],
    ['40..70', range(40, 55, 70)],
    ['40/70', range(40, 55, 70)],
    ['40–\u206070', range(40, 55, 70)],
    ['70–40', range(40, 55, 70)],
    ['40–60–70', range(40, 60, 70)],
    ['40-55-70', range(40, 55, 70)],
    ['2,5–3,5', range(2.5, 3, 3.5)],
    ['55–55', 55],
    ['55-55-55', 55],
  ])('«%s»', (text, figure) => {
    expect(read(text, share)).toEqual(figure);
  });

  test('thousands in both of its ends: «20–25 тыс.»', () => {
    expect(read('20–25 тыс.')).toEqual(range(20_000, 22_500, 25_000));
    expect(read('20 000–25 000')).toEqual(range(20_000, 22_500, 25_000));
  });

  test('one number too many where only one will do', () => {
    expect(read('3–6', boundsOf('months'))).toBe('no-range');
    expect(read('10–12', boundsOf('R5'))).toBe('no-range');
  });
});

describe('what is no number comes back with its fault:', () => {
  test.each([
    ['abc', 'unreadable'],
    ['20 00', 'unreadable'],
    ['2 0000', 'unreadable'],
    ['1,25,50', 'unreadable'],
    ['1.250.50', 'unreadable'],
    ['1e5', 'unreadable'],
    ['0x10', 'unreadable'],
    ['5-', 'unreadable'],
    ['-', 'unreadable'],
    ['1-2-3-4', 'unreadable'],
    ['300 котов', 'unreadable'],
    ['NaN', 'unreadable'],
    ['∞', 'unreadable'],
    ['9'.repeat(61), 'unreadable'],
    ['-3', 'negative'],
    ['−3', 'negative'],
    ['– 3', 'negative'],
    ['-,5', 'negative'],
    ['0', 'too-small'],
    ['1 млн тыс', 'unreadable'],
    ['9'.repeat(12), 'too-large'],
    ['9'.repeat(60), 'too-large'],
  ])('«%s» is %s', (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  test('more than all, half a month, a year of 61 months', () => {
    expect(read('101', share)).toBe('too-large');
    expect(read('1,5', boundsOf('months'))).toBe('not-whole');
    expect(read('61', boundsOf('months'))).toBe('too-large');
    expect(read('50–150', share)).toBe('too-large');
  });
});

describe('«1,250» can be two numbers:', () => {
  const doubt = (text: string, locale: 'ru' | 'en', bounds = money) => {
    const reading = readFigure(text, bounds, locale);
    return reading.is === 'figure' ? reading.doubt : undefined;
  };

  test('of roubles and of people it is a thousand two hundred and fifty, and the page says so', () => {
    expect(doubt('1,250', 'ru')).toEqual({ written: '1,250', read: 1250, other: 1.25 });
    expect(doubt('1.250', 'ru')).toEqual({ written: '1.250', read: 1250, other: 1.25 });
    expect(doubt('1.250', 'en')).toEqual({ written: '1.250', read: 1250, other: 1.25 });
    expect(doubt('20,000', 'ru', count)).toEqual({ written: '20,000', read: 20000, other: 20 });
  });

  test('an English comma leaves no doubt, nor does anything that groups or divides for certain', () => {
    expect(doubt('1,250', 'en')).toBeNull();
    for (const text of ['1 250', '1,250.00', '1 250,500', '0,125', '1,25', '1250', '12,3456', '1,250 тыс.'])
      expect([text, doubt(text, 'ru')]).toEqual([text, null]);
  });
});

describe('whatever is typed', () => {
  const kinds = ['subscribers', 'disconnects', 'bill', 'reach', 'months', 'talkMinutes', 'R5'] as const;

  test('is answered, and at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...kinds), (text, field) => {
        expect(['empty', 'figure', 'fault']).toContain(readFigure(text, boundsOf(field), 'ru').is);
      }),
    );
    const started = performance.now();
    for (const text of [
      '1'.repeat(200_000),
      ' '.repeat(200_000),
      `1${'a1'.repeat(100_000)}`,
      '1 '.repeat(100_000),
      '\ufdfa'.repeat(60),
    ])
      readFigure(text, count, 'ru');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('a figure in an address is read as the same figure', () => {
    const figures = fc
      .tuple(
        fc.constantFrom<FigureKind>('money', 'share'),
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 3 }),
      )
      .map(([kind, values]) => ({ kind, text: values.map((value) => String(rounded(value, kind))).join('-') }));
    fc.assert(
      fc.property(figures, ({ kind, text }) => {
        const bounds = { kind, least: 0, most: 100, takesRange: true };
        const once = readFigure(text, bounds, 'ru');
        if (once.is !== 'figure') throw new Error(`«${text}» was not read`);
        const twice = readFigure(writeFigure(once.figure), bounds, 'ru');
        expect(twice).toEqual({ ...once, doubt: null });
      }),
    );
  });

  test('what the page writes into a field is read as what it meant, in both languages', () => {
    for (const locale of locales) {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (figure) => {
          expect(read(formatCount(locale, figure), count, locale)).toBe(figure);
        }),
      );
    }
  });
});
