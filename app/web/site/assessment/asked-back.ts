import type { Answers } from '#app/assessments/answers.ts';
import type { FigureName } from '#app/assessments/fields.ts';
import type { AskedBack, OtherReading } from '#app/assessments/other-readings.ts';
import { rangeOf } from '#app/churn/range.ts';
import type { InputQuestion } from '#app/churn/question.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatCount, formatMoney, formatShare } from '#app/words/number.ts';
import { plural } from '#app/words/plural.ts';

export interface SaidQuestion {
  title: string;
  text: string;
  /** What it comes to as it was written. */
  written?: string;
  /** Every other reading: what it supposes, and what pressing it reckons with. */
  others: { text: string; label: string; search: string }[];
}

/** The words for a question; none for those that the form cannot raise. */
export function sayQuestion(
  words: Words['assessment'],
  locale: Locale,
  { question, others }: AskedBack,
  answers: Answers,
): SaidQuestion | undefined {
  const say: Say = (text, label) =>
    others.map(({ as, answers: meant, search }) => ({ text: text(as), label: label(meant, as), search }));
  switch (question.asks) {
    case 'churn-too-high':
    case 'churn-too-low':
      return sayChurn(words, locale, question, say);
    case 'more-lost-than-had':
      return sayLoss(words, locale, question, say);
    case 'revenue-out-of-range':
      return sayRevenue(words, locale, question, answers, say);
    case 'reasons-exceed-disconnects':
      return sayReasons(words, locale, question, say);
    case 'too-many-unknown': {
      const { title, text } = words.asked.unknown;
      const percent = (share: number) => formatShare(locale, share, 0);
      return { title: title(percent(question.share)), text: text(percent(question.most)), others: [] };
    }
    case 'not-a-figure':
    case 'percent-for-share':
      return undefined;
  }
}

/** Other readings in words: what each supposes, and with what it reckons. */
type Say = (
  text: (as: OtherReading['as']) => string,
  label: (meant: Answers, as: OtherReading['as']) => string,
) => SaidQuestion['others'];

type Asking<Tag extends InputQuestion['asks']> = Extract<InputQuestion, { asks: Tag }>;

function sayChurn(
  { asked }: Words['assessment'],
  locale: Locale,
  question: Asking<'churn-too-high' | 'churn-too-low'>,
  say: Say,
): SaidQuestion {
  const percent = (share: number) => formatShare(locale, share, share < 0.01 ? 2 : 1);
  const sayReading = (as: string): string => {
    const reading = question.readings.find((one) => one.as === as);
    return reading ? asked.churn[reading.as](percent(reading.monthly), percent(reading.annual)) : '';
  };
  const { least, most } = question.expected;
  const written = question.readings.find(({ as }) => as === 'written');
  return {
    title: asked.churn[question.asks](percent(written?.monthly ?? 0)),
    text: `${asked.churn.expected(percent(least), percent(most))} ${asked.counted}`,
    written: sayReading('written'),
    others: say(sayReading, (meant) => asked.disconnects(count(locale, meant, 'disconnects'))),
  };
}

function sayLoss(
  { asked: { loss, counted } }: Words['assessment'],
  locale: Locale,
  { disconnected, base }: Asking<'more-lost-than-had'>,
  say: Say,
): SaidQuestion {
  return {
    title: loss.title(fewOrMany(locale, disconnected), fewOrMany(locale, base)),
    text: `${loss.written} ${counted}`,
    others: say(
      (as) => (as === 'swapped' ? loss.swapped : loss.annual),
      (meant) => loss.both(count(locale, meant, 'subscribers'), count(locale, meant, 'disconnects')),
    ),
  };
}

function sayRevenue(
  { asked: { revenue, counted } }: Words['assessment'],
  locale: Locale,
  { expected }: Asking<'revenue-out-of-range'>,
  answers: Answers,
  say: Say,
): SaidQuestion {
  const money = (roubles: number) => formatMoney(locale, roubles);
  return {
    title: revenue.title(money(modeOf(answers, 'bill'))),
    text: `${revenue.expected(money(expected.least), money(expected.most))} ${counted}`,
    others: say(
      (as) => (as === 'annual' || as === 'kopecks' || as === 'thousands' ? revenue[as] : ''),
      (meant) => revenue.bill(money(modeOf(meant, 'bill'))),
    ),
  };
}

function sayReasons(
  { asked: { reasons, counted, disconnects }, months }: Words['assessment'],
  locale: Locale,
  question: Asking<'reasons-exceed-disconnects'>,
  say: Say,
): SaidQuestion {
  return {
    title: reasons.title(fewOrMany(locale, question.counted), fewOrMany(locale, question.disconnected)),
    text: counted,
    others: say(
      (as) => (as === 'months' ? reasons.months : reasons.fewer),
      (meant, as) =>
        as === 'months'
          ? reasons.period(plural(locale, modeOf(meant, 'months'), months))
          : disconnects(count(locale, meant, 'disconnects')),
    ),
  };
}

function count(locale: Locale, answers: Answers, field: FigureName): string {
  return fewOrMany(locale, modeOf(answers, field));
}

function fewOrMany(locale: Locale, number: number): string {
  return formatCount(locale, number, number < 20 ? 2 : 0);
}

function modeOf({ figures }: Answers, field: FigureName): number {
  return rangeOf(figures[field] ?? 0).mode;
}
