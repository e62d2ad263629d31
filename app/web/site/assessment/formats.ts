import type { PotentialEstimate } from '#app/churn/estimate.ts';
import { rangeOf, type Given, type Range } from '#app/churn/range.ts';
import type { OpenSpread, Spread } from '#app/churn/uncertainty.ts';
import { partsOf } from '#app/assessments/figure.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatCount, formatMoney, formatShare, type Figure } from '#app/words/number.ts';

/** Few as finely as they need to be told apart, many as whole ones. */
export function fine(locale: Locale, figure: Figure): string {
  const most = Math.max(...[figure].flat().map(Math.abs));
  return formatCount(locale, figure, most < 0.1 ? 3 : most < 1 ? 2 : most < 10 ? 1 : 0);
}

/** Whole people where there is one at least. */
export function fewOrWhole(locale: Locale, figure: Figure): string {
  return Math.max(...[figure].flat()) < 1 ? fine(locale, figure) : formatCount(locale, figure);
}

/** Roubles to three significant digits: what is drawn is no better known. */
export function rough(locale: Locale, roubles: Figure): string {
  return formatMoney(locale, significant(roubles));
}

/** The same without its unit, for tables that name it. */
export function roughCount(locale: Locale, figure: Figure): string {
  return fine(locale, significant(figure));
}

export function ends({ p10, p90 }: Spread): [number, number] {
  return [p10, p90];
}

/** Both ends, or null where one of them is «never». */
export function closed({ p10, p90 }: OpenSpread): [number, number] | null {
  return p10 === null || p90 === null ? null : [p10, p90];
}

/** «40–55–70»; shares become per cent by `times` 100. */
export function rangeText(locale: Locale, { low, mode, high }: Range, times = 1, digits = 2): string {
  const parts = low === high ? [mode] : [low, mode, high];
  return parts.map((part) => formatCount(locale, part * times, digits)).join('–\u2060');
}

/** A figure as it stands in its field: to be read again by `readFigure`. */
export function fieldText(locale: Locale, figure: Given | undefined): string {
  return figure === undefined
    ? ''
    : partsOf(figure)
        .map((part) => formatCount(locale, part, 3))
        .join('–');
}

/** What somebody wrote, as a number or a range. */
export function given(locale: Locale, figure: Given, write: (locale: Locale, figure: Figure) => string): string {
  const { low, high } = rangeOf(figure);
  return write(locale, low === high ? low : [low, high]);
}

/** Per cent: finer where a range is narrow or its ends small. */
export function share(locale: Locale, figure: Figure, digits = 1): string {
  return formatShare(locale, figure, Math.max(...[figure].flat()) < 0.02 ? digits + 1 : digits);
}

/** «Из 300 отключений в месяц надолго удержать можно 9–19», and the range alone. */
export function answerHeading(
  { answer }: Words['assessment'],
  locale: Locale,
  { estimate }: { estimate: Pick<PotentialEstimate, 'durable' | 'premises'> },
): { heading: string; range: string } {
  const { low, high } = estimate.premises.disconnected;
  const range = fine(locale, ends(estimate.durable));
  return { heading: answer.heading(fine(locale, low === high ? low : [low, high]), range), range };
}

function significant(figure: Figure): Figure {
  const three = (value: number) => Number(value.toPrecision(3));
  return typeof figure === 'number' ? three(figure) : [three(figure[0]), three(figure[1])];
}
