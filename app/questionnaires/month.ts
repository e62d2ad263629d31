import { addMonths } from '#app/churn/day.ts';

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

/**
 * A month as people and tables write it: «март 2025», «мар.25», “March 2025”, “Mar-25”, 03.2025, 2025-03, and any day of
 * it: 01.03.2025, 2025-03-31. A day stands before its month, as in Russia and Britain. A name without a year is the only
 * month of that name in `period`. Undefined where it is none of 1990–2099.
 */
export function readMonth(text: string, period: readonly Month[] = []): Month | undefined {
  if (text.length > 40) return undefined;
  const written = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*(года?|г)\.?\s*$/u, '')
    .trim();
  const [, year, ordinal] = /^(\d{4})[-./](\d{1,2})(?:[-./]\d{1,2})?(?:[t\s][\d:.z]+)?$/.exec(written) ?? [];
  if (year && ordinal) return monthOf(Number(year), Number(ordinal));
  const [, before, later] = /^(?:\d{1,2}[./-])?(\d{1,2})[./-](\d{4}|\d{2})(?:\s[\d:]+)?$/.exec(written) ?? [];
  if (before && later) return monthOf(fullYear(later), Number(before));
  return readNamed(written, period);
}

/** `count` months of which `last` is the last. */
export function monthsUntil(last: Month, count: number): Month[] {
  return Array.from({ length: count }, (_, index) => addMonths(last, index + 1 - count));
}

/** Months since the year 0: what months are compared by. */
export function monthNumber(month: Month): number {
  const [year = 0, ordinal = 1] = month.split('-').map(Number);
  return 12 * year + ordinal - 1;
}

/** The month of such a number, for showing it. */
export function monthAt(number: number): Month {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}

/** The names of the months: in the nominative, in the genitive and short. */
const names = [
  /^(янв(ар[ья])?|jan(uary)?)$/,
  /^(февр?(ал[ья])?|feb(ruary)?)$/,
  /^(марта?|мар|mar(ch)?)$/,
  /^(апр(ел[ья])?|apr(il)?)$/,
  /^(ма[йя]|may)$/,
  /^(июн[ья]?|june?)$/,
  /^(июл[ья]?|july?)$/,
  /^(авг(уста?)?|aug(ust)?)$/,
  /^(сент?(ябр[ья])?|sept?(ember)?)$/,
  /^(окт(ябр[ья])?|oct(ober)?)$/,
  /^(ноя(б|бр[ья]?)?|nov(ember)?)$/,
  /^(дек(абр[ья])?|dec(ember)?)$/,
];

function readNamed(written: string, period: readonly Month[]): Month | undefined {
  const [, first, name, last] = /^(\d{1,4})?[\s.,/-]*(\p{L}{3,9})[\s.,'’/-]*(\d{4}|\d{2})?$/u.exec(written) ?? [];
  const ordinal = names.findIndex((named) => named.test(name ?? '')) + 1;
  if (ordinal === 0) return undefined;
  // «2025 март»; in «1 марта 2025» what stands first is a day.
  const year = last ?? (first?.length === 4 ? first : undefined);
  if (year !== undefined) return monthOf(fullYear(year), ordinal);
  const [only, ...others] = period.filter((month) => Number(month.slice(5)) === ordinal);
  return first === undefined && others.length === 0 ? only : undefined;
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function monthOf(year: number, ordinal: number): Month | undefined {
  if (year < 1990 || year > 2099 || ordinal < 1 || ordinal > 12) return undefined;
  return monthAt(12 * year + ordinal - 1);
}
