import { describe, expect, test } from 'vitest';
import { namingOf } from '#app/people/naming.ts';
import { isCalledBy } from '#app/people/sole-trader.ts';

describe('a text names somebody', () => {
  const names = namingOf({
    addresses: ['ivan@xn--e1afmkfd.xn--p1ai', 'ivan@пример.рф'],
    phones: ['+375291234567', '112'],
    names: ['Пётр Семёнов', 'Пётр'],
  });
  test.each([
    ['by either spelling of the address', 'Писать на IVAN@Пример.РФ, не иначе', true],
    ['by the other spelling', 'mailto:ivan@xn--e1afmkfd.xn--p1ai', true],
    ['by the number as it is kept', '+375291234567', true],
    ['by the number as it is dialled at home', 'тел. 8029 123-45-67', true],
    ['by the number with other separators', '(029) 123.45.67', true],
    ['by the full name', 'Звонил ПЕТР СЕМЕНОВ.', true],
    ['by the full name the other way round', 'Семёнов, Пётр', true],
    ['not by the first name alone', 'Пётр перезвонит', false],
    ['not by part of a longer word', 'Пётр Семёновский', false],
    ['not by digits of two numbers', 'счета 37529123 и 4567', false],
    ['not by a number too short to be anybody’s', 'Звоните 112', false],
  ])('%s', (_, text, isNamed) => {
    expect(names(text)).toBe(isNamed);
  });
});

describe('a company bears the name of a person', () => {
  const company = (name: string, taxId: string | null = null) => ({ name, taxId, country: 'RU' as const });
  test.each([
    ['who is a sole trader, in either order', company('ИП Кузнецова Зинаида'), true],
    ['with the name of the father too', company('Индивидуальный предприниматель Кузнецова Зинаида Павловна'), true],
    ['with initials, where its tax id is a person’s', company('ИП Кузнецова З. П.', '500100732259'), true],
    ['not with initials, where its tax id is an organisation’s', company('Кузнецова и Ко', '7707083893'), false],
    ['not where it is called otherwise', company('ООО «Пример-Юг»'), false],
  ])('%s', (_, one, isCalled) => {
    expect(isCalledBy(one, ['Зинаида Кузнецова'])).toBe(isCalled);
  });

  test('of one word, only where there is nothing else in it', () => {
    expect(isCalledBy(company('ИП Зинаида'), ['Зинаида'])).toBe(true);
    expect(isCalledBy(company('Салон «Зинаида»'), ['Зинаида'])).toBe(false);
    expect(isCalledBy(company('Что угодно'), [''])).toBe(false);
  });
});
