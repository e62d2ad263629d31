import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countries } from '#app/leads/lead.ts';
import { readTaxId } from '#app/leads/tax-id.ts';

describe('a tax id that can be right', () => {
  test.each([
    ['RU', '7707083893'],
    ['RU', '500100732259'],
    ['BY', '200988541'],
    ['MD', '1008600038413'],
    ['AZ', '1400057361'],
    ['KZ', '940740000911'],
    ['KZ', '000740000728'],
    ['UZ', '123456789'],
    ['UZ', '12345678901234'],
    ['KG', '01234567890123'],
    ['AM', '01234567'],
    ['TJ', '012345678'],
    ['TM', '123456789012'],
    ['other', 'DE123456789'],
  ] as const)('%s %s', (country, taxId) => {
    expect(readTaxId(taxId, country)).toEqual({ taxId, doubtful: false });
  });
});

describe('a tax id that is doubtful, and kept', () => {
  test.each([
    ['RU', '0000000000'],
    ['RU', '000000000000'],
    ['RU', '7707083894'],
    ['RU', '77070838'],
    ['BY', '200988542'],
    ['MD', '1008600038412'],
    ['AZ', '1400057363'],
    ['KZ', '940740000912'],
    ['KZ', '94074000091'],
    ['UZ', '999999999'],
    ['KG', '123'],
    ['other', 'НЕТ'],
  ] as const)('%s %s', (country, taxId) => {
    expect(readTaxId(taxId, country)).toEqual({ taxId, doubtful: true });
  });
});

test.each([
  ['7707 083 893', '7707083893'],
  ['ИНН: 7707083893', 'ИНН7707083893'],
  ['de-123 456 789', 'DE123456789'],
  ['７７０７０８３８９３', '7707083893'],
])('%s is kept as %s', (typed, taxId) => {
  expect(readTaxId(typed, 'other').taxId).toBe(taxId);
});

test('one wrong digit of a Kazakh БИН is noticed, but for the eleventh, which counts eleven times, modulo 11', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 11 }).filter((place) => place !== 10),
      fc.integer({ min: 1, max: 9 }),
      (place, by) => {
        const digits = [...'940740000911'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(readTaxId(digits.join(''), 'KZ').doubtful).toBe(true);
      },
    ),
  );
});

test('whatever is typed gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...countries), (typed, country) => {
      expect(readTaxId(typed, country).taxId).not.toMatch(/\s/);
    }),
  );
});
