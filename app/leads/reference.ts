import { dayInMoscow } from '#app/words/day.ts';

/** `referenceOf(2026, 7)` → «О-2026-0007», with a Cyrillic О. */
export function referenceOf(year: number, number: number): string {
  return `О-${year}-${String(number).padStart(4, '0')}`;
}

/** The reference as we write it, however it was copied: a Latin O or a zero, other dashes or none, no zeros in front. */
export function readReference(typed: string): string | undefined {
  const written = typed.normalize('NFKC').trim();
  // U+041E, U+043E, then the Latin letters and the digit that look the same.
  const [, year, number] = /^[Ооoо0]?[\s–—‒−‐-]*(20\d\d)[\s–—‒−‐-]*(\d{1,9})$/iu.exec(written) ?? [];
  return year !== undefined && Number(number) > 0 ? referenceOf(Number(year), Number(number)) : undefined;
}

/** The year a request is numbered in: ours begins in Moscow. */
export function yearOf(at: number): number {
  return Number(dayInMoscow(at).slice(0, 4));
}
