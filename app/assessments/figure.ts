import type { Given } from '#app/churn/range.ts';
import type { Locale } from '#app/words/locale.ts';

/** What a number counts: it decides what «1,250» is, how finely it is kept, and its bounds. */
export type FigureKind = 'count' | 'money' | 'share' | 'minutes' | 'calls' | 'months';

export type FigureFault = 'unreadable' | 'no-range' | 'negative' | 'not-whole' | 'too-small' | 'too-large';

export interface FigureBounds {
  kind: FigureKind;
  least: number;
  most: number;
  /** Whether «40–70» is an answer too. */
  takesRange: boolean;
}

/** Two ways to understand what was written; the first was taken. */
export interface FigureDoubt {
  written: string;
  read: number;
  other: number;
}

export type FigureReading =
  { is: 'empty' } | { is: 'figure'; figure: Given; doubt: FigureDoubt | null } | { is: 'fault'; fault: FigureFault };

/**
 * A number, or a range from–to or from–most likely–to, as people write them: «20 000», «1 250,50», “1,250.50”, «20 тыс.»,
 * «40–70 %». Spaces of every width only group; the last comma or point is the decimal one. Where a single comma or point
 * stands before just three digits, counts and money are taken for thousands, everything else for a fraction.
 */
export function readFigure(text: string, bounds: FigureBounds, locale: Locale): FigureReading {
  // Longer than any number or range with its units: regular expressions are not to be kept busy.
  if (text.length > 60) return fault('unreadable');
  const written = text
    .normalize('NFKC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .trim();
  if (written === '') return { is: 'empty' };
  if (/^[-‐‒–—−]\s*[\d.,]/.test(written)) return fault('negative');
  const [, body = '', ending = ''] = /^(.*?)([^\d]*)$/s.exec(written) ?? [];
  const unit = unitOf(ending);
  const parts = body.split(/\s*(?:\.{2,}|[-‐‒–—−/])\s*/);
  const numbers = parts.map((part) => readNumber(part));
  const known = numbers.filter((number) => number !== undefined);
  if (unit === undefined || known.length < numbers.length || numbers.length > 3) return fault('unreadable');
  if (known.length > 1 && !bounds.takesRange) return fault('no-range');
  const values = known.map((number) => rounded(valueOf(number, bounds.kind, unit), bounds.kind));
  const wrong = values.map((value) => faultOf(value, bounds)).find((found) => found !== undefined);
  if (wrong) return fault(wrong);
  const [only] = known;
  const doubt = known.length === 1 && unit === 1 && only ? doubtOf(written, only, bounds, locale) : null;
  return { is: 'figure', figure: rangeIn(values), doubt };
}

/** How a figure stands in an address: digits, a point, and hyphens in a range. Read again it is the same figure. */
export function writeFigure(figure: Given): string {
  return partsOf(figure).map(String).join('-');
}

/** The numbers a figure is written with: one, from and to, or from, most likely and to. */
export function partsOf(figure: Given): number[] {
  if (typeof figure === 'number') return [figure];
  const { low, mode, high } = figure;
  return mode === middle(low, high) ? [low, high] : [low, mode, high];
}

/** As finely as each kind is kept: roubles to the kopeck, per cent to a thousandth. */
export function rounded(value: number, kind: FigureKind): number {
  const fineness = { count: 100, money: 100, share: 1000, minutes: 100, calls: 100, months: 100 }[kind];
  return Math.round(value * fineness) / fineness;
}

interface ReadNumber {
  value: number;
  /** What it would be if its only comma or point did the other of its two jobs: it stands here in front of thousands. */
  asFraction: number | null;
  separator: string;
}

const grouped = /^([1-9]\d{0,2})((?:([ '’.,])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/;
const plain = /^(\d*)(?:[.,](\d+))?$/;

function readNumber(text: string): ReadNumber | undefined {
  const [, first = '', groups = '', separator = '', decimal = '', fraction = ''] =
    grouped.exec(text.replace(/\s/g, ' ')) ?? [];
  if (first !== '' && separator !== decimal) {
    const digits = groups.replaceAll(separator, '');
    const isAmbiguous = digits.length === 3 && decimal === '' && /[.,]/.test(separator);
    const asFraction = isAmbiguous ? Number(`${first}.${digits}`) : null;
    return { value: Number(`${first}${digits}.${fraction || 0}`), asFraction, separator };
  }
  const [, whole = '', part = ''] = plain.exec(text) ?? [];
  return whole + part === '' ? undefined : { value: Number(`${whole || 0}.${part || 0}`), asFraction: null, separator };
}

/** What the number is to be multiplied by; undefined where what follows it is no unit of ours. */
function unitOf(ending: string): number | undefined {
  const unit = ending.toLowerCase().replace(/[\s.]/g, '');
  if (/^(тыс(яч[аи]?)?|k|к)?(₽|р|руб(л(ей|я|ь))?|rub|%)?$/.test(unit)) return /^[тkк]/.test(unit) ? 1000 : 1;
  if (/^(млн|миллион(а|ов)?|mln)(₽|р|руб(л(ей|я|ь))?|rub)?$/.test(unit)) return 1_000_000;
  return /^(мин(ут[аы]?)?|min|шт|чел|аб)$/.test(unit) ? 1 : undefined;
}

function valueOf({ value, asFraction }: ReadNumber, kind: FigureKind, unit: number): number {
  const isFraction = asFraction !== null && (unit > 1 || !countsThousands(kind));
  return (isFraction ? asFraction : value) * unit;
}

function countsThousands(kind: FigureKind): boolean {
  return kind === 'count' || kind === 'money';
}

/** An Englishman's comma before three digits groups them, and nobody wonders. */
function doubtOf(
  written: string,
  { value, asFraction, separator }: ReadNumber,
  { kind }: FigureBounds,
  locale: Locale,
): FigureDoubt | null {
  if (asFraction === null || !countsThousands(kind) || (locale === 'en' && separator === ',')) return null;
  return { written, read: value, other: rounded(asFraction, kind) };
}

function faultOf(value: number, { kind, least, most }: FigureBounds): FigureFault | undefined {
  if (value < least) return 'too-small';
  if (!(value <= most)) return 'too-large';
  return kind === 'months' && !Number.isInteger(value) ? 'not-whole' : undefined;
}

function rangeIn(values: number[]): Given {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, second = low, high = second] = sorted;
  if (low === high) return low;
  return { low, mode: sorted.length === 2 ? middle(low, high) : second, high };
}

function middle(low: number, high: number): number {
  return (low + high) / 2;
}

function fault(name: FigureFault): FigureReading {
  return { is: 'fault', fault: name };
}
