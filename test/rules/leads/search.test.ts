import { describe, expect, test } from 'vitest';
import { folded, readSearch, stemOf } from '#app/leads/search.ts';
import { correctWord, errorsBetween, firstLettersOf } from '#app/leads/spelling.ts';

describe('what is typed into a search', () => {
  test.each([
    ['абонентами', ['абонент'], []],
    ['Отток должников', ['отток', 'должник'], []],
    ['посёлок', ['поселок'], []],
    ['«Пример-Телеком»', ['пример', 'телек'], []],
    ['юг', [], ['юг']],
    ['ИП Примеров', ['пример'], ['ип']],
    ['ivan@primer.example', ['ivan@primer.example'], []],
    ['o-2026-31', ['о-2026-0031'], []],
    ['О–2026–0031', ['о-2026-0031'], []],
    ['8 (916) 123-45-67', ['9161234567'], []],
    ['+7 916 123 45 67', ['9161234567'], []],
    ['123-45-67', ['1234567'], []],
    ['7707083893', ['7707083893'], []],
    ['цена "или" OR NEAR(', ['цен', 'near'], ['or']],
  ])('«%s»', (typed, pieces, beginnings) => {
    const search = readSearch(typed)!;
    // Words of no consequence to the case, as «или», are there as well.
    expect(search.pieces).toEqual(expect.arrayContaining(pieces));
    expect(search.beginnings).toEqual(expect.arrayContaining(beginnings));
  });

  test.each(['', '   ', '«»', '--', '"'])('of nothing («%s») is no search', (typed) => {
    expect(readSearch(typed)).toBeUndefined();
  });

  test('of a whole letter is cut to what somebody may have meant', () => {
    expect(readSearch('слово и другое '.repeat(1000))!.pieces.length).toBeLessThan(12);
  });
});

test('every form of a word begins with its stem', () => {
  const forms = ['абонент', 'абонента', 'абоненты', 'абонентов', 'абонентам', 'абонентами', 'абонентах'];
  expect(new Set(forms.map(stemOf))).toEqual(new Set(['абонент']));
});

const known = 'абонентов отключений удержание телевидение конкурент екатеринбург компания примерсвязь цена'
  .split(' ')
  .map((word, index) => ({ word, count: 100 - index }));

describe('a misspelt word is taken for the known one', () => {
  test.each([
    ['абанентов', 'абонент'],
    ['аббонент', 'абонент'],
    ['абонетны', 'абонент'],
    ['отключеня', 'отключен'],
    ['удиржание', 'удержан'],
    ['телевиденее', 'телевиден'],
    ['канкурента', 'конкурент'],
    ['икатеринбург', 'екатеринбург'],
    ['кампания', 'компан'],
    ['премирсвязь', 'примерсвяз'],
  ])('%s', (typed, stem) => {
    expect(correctWord(typed, known)).toBe(stem);
    expect(known.some(({ word }) => word.startsWith(stem) && firstLettersOf(typed).includes(word[0]!))).toBe(true);
  });

  test.each(['цина', 'дом', 'разговор', 'мебель'])('but not where none is near: %s', (typed) => {
    expect(correctWord(typed, known)).toBeUndefined();
  });
});

test.each([
  ['', '', 0],
  ['кот', 'кот', 0],
  ['кот', 'ток', 2],
  ['кот', 'кто', 1],
  ['кот', 'коты', 1],
  ['кот', 'собака', 3],
])('between «%s» and «%s» there are %i errors, counted up to two', (one, other, errors) => {
  expect([errorsBetween(one, other, 2), errorsBetween(other, one, 2)]).toEqual([errors, errors]);
});

test('«ё» is searched as «е», in any case and however it is put together', () => {
  expect([folded('Ёлка'), folded('е\u0308лка')]).toEqual(['елка', 'елка']);
});
