import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '#app/leads/lead.ts';
import { readPhone } from '#app/leads/phone.ts';

describe('a number by the rules of its country', () => {
  test.each([
    ['8 (495) 123-45-67', 'RU', '+74951234567', '+7 495 123 45 67'],
    ['4951234567', 'RU', '+74951234567', '+7 495 123 45 67'],
    ['8-800-555-35-35', 'RU', '+78005553535', '+7 800 555 35 35'],
    ['8029 123-45-67', 'BY', '+375291234567', '+375 29 123 45 67'],
    ['8 701 123 45 67', 'KZ', '+77011234567', '+7 701 123 4567'],
    ['90 123 45 67', 'UZ', '+998901234567', '+998 90 123 45 67'],
    ['0312 123456', 'KG', '+996312123456', '+996 312 123 456'],
    ['010 123456', 'AM', '+37410123456', '+374 10 123456'],
    ['012 1234567', 'AZ', '+994121234567', '+994 12 123 45 67'],
    ['372211234', 'TJ', '+992372211234', '+992 372 21 1234'],
    ['8 12 123456', 'TM', '+99312123456', '+993 12 12 34 56'],
    ['022 123456', 'MD', '+37322123456', '+373 22 123 456'],
    ['+375 29 123 45 67', 'RU', '+375291234567', '+375 29 123 45 67'],
    ['00375 29 123 45 67', 'other', '+375291234567', '+375 29 123 45 67'],
    ['８ (４９５) １２３-45-67', 'RU', '+74951234567', '+7 495 123 45 67'],
  ] as const)('%s in %s is %s', (typed, country, e164, shown) => {
    expect(readPhone(typed, country)).toEqual({ e164, shown, doubtful: false });
  });
});

test('a Belarusian number is none in Russia, and stays as it was typed', () => {
  expect(readPhone(' 8029  123-45-67 ', 'RU')).toEqual({ e164: undefined, shown: '8029 123-45-67', doubtful: true });
});

test('a number with an extension is understood, and its extension not lost', () => {
  const reading = readPhone('8 (495) 123-45-67 доб. 12', 'RU');
  expect(reading).toMatchObject({ e164: undefined, doubtful: false });
  expect(reading.shown).toContain('12');
});

test.each(['нет', '123', '+', '00', '—', '1'.repeat(500)])('%s is doubtful, not an error', (typed) => {
  expect(readPhone(typed, 'RU')).toMatchObject({ e164: undefined, shown: typed, doubtful: true });
});

test('whatever is typed gets an answer, and what was understood is understood again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...countries), (typed, country) => {
      const { e164 } = readPhone(typed, country);
      if (e164 !== undefined) expect(readPhone(e164, 'other').e164).toBe(e164);
    }),
  );
});
