import * as standards from 'stdnum';
import type { Country } from './lead.ts';

/** Who pays taxes under what was typed; `doubtful`: perhaps mistyped, but kept all the same. */
export interface TaxIdReading {
  taxId: string;
  doubtful: boolean;
}

export function readTaxId(typed: string, country: Country): TaxIdReading {
  const taxId = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\d]/gu, '');
  // `0000000000` passes the check digit of Russia.
  const isMadeUp = /^(.)\1*$/u.test(taxId);
  return { taxId, doubtful: isMadeUp || !checks[country](taxId) };
}

/**
 * Whether a number is one that people have and organisations have not: the Russian ИНН of twelve digits, the Kazakh ИИН (a
 * БИН has 4, 5 or 6 as its fifth digit), the Uzbek ПИНФЛ of fourteen.
 */
export function isOfPerson(taxId: string, country: Country): boolean {
  if (country === 'RU') return /^\d{12}$/.test(taxId);
  if (country === 'KZ') return /^\d{4}[0-3]\d{7}$/.test(taxId);
  return country === 'UZ' && /^\d{14}$/.test(taxId);
}

const { stdnum } = standards;
const shaped = (shape: RegExp) => (taxId: string) => shape.test(taxId);
const standard = (country: string, name: string) => (taxId: string) =>
  stdnum[country]?.[name]?.validate(taxId).isValid ?? false;

/** Where no check digit is published, only the length is known. */
const checks: Record<Country, (taxId: string) => boolean> = {
  RU: standard('RU', 'inn'),
  BY: standard('BY', 'unp'),
  MD: standard('MD', 'idno'),
  AZ: standard('AZ', 'tin'),
  KZ: isKazakh,
  UZ: shaped(/^(\d{9}|\d{14})$/),
  KG: shaped(/^\d{14}$/),
  AM: shaped(/^\d{8}$/),
  TJ: shaped(/^\d{9}$/),
  TM: shaped(/^\d{12}$/),
  other: shaped(/^[A-Z\d]{5,20}$/),
};

/**
 * БИН of a company or ИИН of a person: twelve digits, the last one a check. It is the weighted sum of the others modulo
 * 11; where that is 10, the weights begin at 3 instead, and a number that gives 10 again is not given out.
 */
function isKazakh(taxId: string): boolean {
  if (!/^\d{12}$/.test(taxId)) return false;
  const digits = [...taxId].map(Number);
  const check = (first: number) =>
    digits.slice(0, 11).reduce((sum, digit, index) => sum + digit * (((first - 1 + index) % 11) + 1), 0) % 11;
  const once = check(1);
  return (once === 10 ? check(3) : once) === digits[11];
}
