import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLatin, isSlug, reservedSlugs } from '#app/journal/article-slug.ts';
import routes from '#app/routes.ts';

describe('the name of an article in its URL', () => {
  test.each(['debt-rule', 'how-many-can-be-kept', '152-fz', 'abc', 'a'.repeat(80)])('may be %s', (slug) => {
    expect(isSlug(slug)).toBe(true);
  });

  test.each([
    ['', 'ab', 'a'.repeat(81), 'Debt-rule', 'debt_rule', 'debt rule', 'долг', 'debt.rule', '../etc', 'debt/rule'],
    ['-debt', 'debt-', 'debt--rule', 'debt-rule\n', ' debt-rule', 'debt%20rule', 'ｄｅｂｔ'],
  ])('may not be %j …', (...slugs) => {
    for (const slug of slugs) expect([slug, isSlug(slug)]).toEqual([slug, false]);
  });

  test('may not be that of another page of the journal', () => {
    const paths = routes.map(({ path = '' }) => path).filter((path) => path.startsWith('journal/'));
    const words = new Set(paths.map((path) => path.split('/')[1] ?? '').filter((word) => !word.startsWith(':')));
    expect([...words].sort()).toEqual([...reservedSlugs]);
    for (const word of words) expect([word, isSlug(word)]).toEqual([word, false]);
  });
});

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
