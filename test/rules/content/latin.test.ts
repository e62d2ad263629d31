import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLatin } from '#app/content/latin.ts';

describe('a heading in Latin letters', () => {
  test.each([
    ['Правило долга', 'pravilo-dolga'],
    ['Щи, ёж и объезд — №1', 'shchi-ezh-i-obezd-no1'],
    ['1.\u00a0Оператор', '1-operator'],
    ['Café “Übung” & more', 'cafe-ubung-more'],
    ['  --  ', ''],
    ['漢字', ''],
  ])('%s → %s', (text, latin) => {
    expect(inLatin(text)).toBe(latin);
  });

  test('is always made of words between hyphens, and is its own Latin', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), cyrillic), (text) => {
        const latin = inLatin(text);
        expect(latin).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(inLatin(latin)).toBe(latin);
      }),
    );
  });
});

const cyrillic = fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЯЁ -—«»0129\u0301') });
