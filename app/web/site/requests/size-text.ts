import type { Locale } from '#app/words/locale.ts';
import { formatCount } from '#app/words/number.ts';

interface Units {
  kilobytes: string;
  megabytes: string;
}

/** `sizeText('ru', units, 1_500_000)` → «1,5 МБ»; thousands, as file managers and browsers count them. */
export function sizeText(locale: Locale, { kilobytes, megabytes }: Units, bytes: number): string {
  if (bytes < 1_000_000) return `${formatCount(locale, Math.max(1, Math.round(bytes / 1000)))}\u00a0${kilobytes}`;
  return `${formatCount(locale, bytes / 1_000_000, 1)}\u00a0${megabytes}`;
}
