import { expect, test } from 'vitest';
import { likenessOf, marksOf } from '#app/leads/same-company.ts';

const known = { taxId: '7707083893', company: 'ООО «Пример»', country: 'RU', address: 'maria@primer.example' } as const;

test.each([
  ['the same tax id, all else different', { ...known, company: 'Другое имя', address: 'a@mail.ru' }, 'tax-id'],
  ['the same name, no tax id', { ...known, taxId: null, company: 'Пример, ООО', address: 'a@mail.ru' }, 'name'],
  ['the same domain of its own', { ...known, taxId: null, company: null }, 'domain'],
  ['nothing in common', { ...known, taxId: '500100732259', company: 'Иное', address: 'a@other.example' }, undefined],
] as const)('%s', (_, other, likeness) => {
  expect(likenessOf(known, other)).toBe(likeness);
  expect(likenessOf(other, known)).toBe(likeness);
});

test.each(['mail.ru', 'yandex.ru', 'gmail.com', 'tut.by'])('a mailbox at %s tells nothing of a company', (domain) => {
  const one = { ...known, taxId: null, company: null, address: `one@${domain}` };
  expect(likenessOf(one, { ...one, address: `other@${domain}` })).toBeUndefined();
});

test('a tax id or a name that is nobody’s makes nobody alike', () => {
  const one = { taxId: '0000000000', company: 'ООО', country: 'RU', address: 'one@mail.ru' } as const;
  expect(marksOf(one)).toEqual({ taxId: null, companyKey: null, domain: null });
  expect(likenessOf(one, { ...one, address: 'two@mail.ru' })).toBeUndefined();
});
