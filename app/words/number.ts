import type { Locale } from './locale.ts';

/** One number, or a range from–to. */
export type Figure = number | readonly [from: number, to: number];

/** `formatCount('ru', 12345)` → «12 345»; `formatCount('ru', [2.5, 8], 1)` → «2,5–8,0». */
export function formatCount(locale: Locale, figure: Figure, digits = 0): string {
  return write(locale, figure, digits, (number) => number);
}

/** In whole roubles, their sign behind the number in every language: `formatMoney('en', [12000, 15000])` → “12,000–15,000 ₽”. */
export function formatMoney(locale: Locale, roubles: Figure): string {
  return write(locale, roubles, 0, (number) => `${number}\u00a0₽`);
}

/** Of a share between 0 and 1: `formatShare('ru', 0.018)` → «1,8 %». */
export function formatShare(locale: Locale, share: Figure, digits = 1): string {
  const percent = typeof share === 'number' ? share * 100 : ([share[0] * 100, share[1] * 100] as const);
  return write(locale, percent, digits, (number) => (locale === 'ru' ? `${number}\u00a0%` : `${number}%`));
}

/** With its sign, as a difference is written: «+5», «−6», «0». */
export function formatChange(locale: Locale, change: number, digits = 0): string {
  const number = write(locale, change, digits, (written) => written);
  return change > 0 && number !== '0' && number !== unknown ? `+${number}` : number;
}

const unknown = '—';

function write(locale: Locale, figure: Figure, digits: number, withUnit: (number: string) => string): string {
  const ends = typeof figure === 'number' ? [figure] : [...figure].sort((a, b) => a - b);
  if (!ends.every(Number.isFinite)) return unknown;
  const fraction = Math.max(...ends.map((end) => fractionOf(numberFormat(locale, digits), end)));
  const [from = '', to = from] = ends.map((end) =>
    numberFormat(locale, digits, fraction).format(end).replace('-', '−'),
  );
  if (from === to) return withUnit(from);
  // A dash beside a minus would be read as another minus. U+2060 keeps the range in one piece.
  if (!from.startsWith('−')) return withUnit(`${from}–\u2060${to}`);
  return locale === 'ru' ? withUnit(`${from}…\u2060${to}`) : `${withUnit(from)} to ${withUnit(to)}`;
}

/** Both ends of a range have as many digits as the finer of them. */
function fractionOf(format: Intl.NumberFormat, number: number): number {
  return format.formatToParts(number).find(({ type }) => type === 'fraction')?.value.length ?? 0;
}

function numberFormat(locale: Locale, most: number, least = 0): Intl.NumberFormat {
  const key = `${locale} ${most} ${least}`;
  const digits = { maximumFractionDigits: most, minimumFractionDigits: least };
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { ...digits, signDisplay: 'negative' });
  formats.set(key, format);
  return format;
}

const formats = new Map<string, Intl.NumberFormat>();
