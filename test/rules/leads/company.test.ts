import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyKey } from '#app/leads/company.ts';

describe('one company, however it is written', () => {
  test.each([
    ['ООО „Пример-Юг“', 'Пример Юг, ООО'],
    ['ООО «Пример-Юг»', 'OOO "Primer-Yug"'.replace('Primer-Yug', 'Пример-Юг')],
    ['Общество с ограниченной ответственностью «Пример-Юг»', 'пример юг'],
    ['О.О.О. Пример', 'Пример'],
    ['ПАО «Ёлка»', 'Публичное акционерное общество Елка'],
    ['ИП Иванов И.И.', 'Иванов И. И., ИП'],
    ['ТОО Пример', 'Пример ТОО'],
    ['ЧУП «Прымер»', 'Прымер'],
    ['Primer LLC', 'PRIMER, L.L.C.'],
    ['Exemplu S.R.L.', 'SRL "Exemplu"'],
    ['«ТТК»', 'TTK'],
    ['Caмapa-Сеть', 'САМАРА СЕТЬ'],
    ['Йод', 'Й\u0306'.replace('Й\u0306', 'И\u0306') + 'од'],
  ])('%s = %s', (one, other) => {
    expect(companyKey(one)).not.toBeNull();
    expect(companyKey(one)).toBe(companyKey(other));
  });
});

test.each([
  ['Пример', 'Пример-2'],
  ['Пример Юг', 'Пример Север'],
  ['Йод', 'Иод'],
  ['IP-Телеком', 'Телеком'],
  ['Связь АО Плюс', 'Связь Плюс'],
])('%s and %s are two', (one, other) => {
  expect(companyKey(one)).not.toBe(companyKey(other));
});

test.each(['ООО', '«»', ' — ', '', 'ИП'])('%j names no company', (name) => {
  expect(companyKey(name)).toBeNull();
});

test('case, quotes and spaces around never matter', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'абвгдёйжпрст0123456789 -'), { minLength: 1 }), (signs) => {
      const name = signs.join('');
      expect(companyKey(`  «${name.toUpperCase()}»  `)).toBe(companyKey(name));
    }),
  );
});

test('whatever is typed gets an answer soon', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => void companyKey(name)));
  const before = performance.now();
  companyKey('О.'.repeat(5000));
  companyKey('общество с '.repeat(1000));
  expect(performance.now() - before).toBeLessThan(1000);
});
