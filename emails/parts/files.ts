import type { LetterContent } from '#app/mail/letter.ts';
import type { Locale } from '#app/words/locale.ts';

/** Names and sizes; the files themselves stay where rights are checked. */
export function filesIn(locale: Locale, files: LetterContent<'lead-more'>['files']): string {
  return files.map(({ name, size }) => `${name} (${sizeIn(locale, size)})`).join(', ');
}

function sizeIn(locale: Locale, bytes: number): string {
  const [unit, amount] =
    bytes < 1_000_000 ? (['kilobyte', bytes / 1000] as const) : (['megabyte', bytes / 1e6] as const);
  const digits = unit === 'kilobyte' ? 0 : 1;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits }).format(amount);
}
