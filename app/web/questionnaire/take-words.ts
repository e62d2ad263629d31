import { rangeOf, type Given } from '#app/churn/range.ts';
import type { Finding, FindingUnit } from '#app/questionnaires/check.ts';
import type { Filled } from '#app/questionnaires/filled.ts';
import { monthAt, type Month } from '#app/questionnaires/month.ts';
import type { Worth } from '#app/questionnaires/provenance.ts';
import type { Column, Unit } from '#app/questionnaires/question.ts';
import { wordsFor, type Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatChange, formatCount, formatShare } from '#app/words/number.ts';
import { questionnaireWordsFor, type QuestionnaireWords } from '#app/words/questionnaire.ts';
import { wordIn } from './word-in.ts';
import { currencyOf } from './names.ts';

/** The words that a copy of a questionnaire is made in. */
export interface Speech {
  locale: Locale;
  words: QuestionnaireWords;
  reasons: Words['churn']['reasons'];
  /** What money is in. */
  currency: string;
}

export function speechFor(locale: Locale, filled: Filled): Speech {
  const words = questionnaireWordsFor(locale);
  return {
    locale,
    words,
    reasons: wordsFor(locale).churn.reasons,
    currency: currencyOf(filled, words.form.currencies),
  };
}

export function sayQuestion({ words }: Speech, key: string): string {
  return wordIn<{ label: string }>(words.questions, key)?.label ?? key;
}

export function saySection({ words }: Speech, key: string): string {
  return wordIn<{ title: string }>(words.sections, key)?.title ?? key;
}

/** Without what only steers the breaking of lines: whoever looks for a word in a table types plain spaces. */
export function plainly(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '');
}

/** A row of a table by month: one of ours, a reason, or the key of one that is asked no more. */
export function sayRow(speech: Speech, question: string, row: string): string {
  const rows: Record<string, Record<string, string>> = speech.words.rows;
  return wordIn(wordIn(rows, question), row) ?? sayReason(speech, row) ?? row;
}

export function sayColumn({ words }: Speech, question: string, column: string): string {
  const columns: Record<string, Record<string, string>> = words.columns;
  return wordIn(wordIn(columns, question), column) ?? column;
}

/** The name of a column, and of money its currency. */
export function titleOfColumn(speech: Speech, question: string, column: Column): string {
  const title = sayColumn(speech, question, column.key);
  const unit = column.is === 'number' && column.unit === 'money' ? sayUnit(speech, column.unit) : '';
  return unit === '' ? title : `${title}, ${unit}`;
}

export function sayOption(speech: Speech, question: string, option: string): string {
  const options: Record<string, Record<string, string>> = speech.words.options;
  return wordIn(wordIn(options, question), option) ?? sayReason(speech, option) ?? option;
}

export function sayUnit({ words, currency }: Speech, unit: Unit): string {
  return unit === 'money' ? currency : words.units[unit];
}

/** «окт. 2025» is shorter and «10.2025» the shortest: tables have many of them. */
export function sayMonth({ locale }: Pick<Speech, 'locale'>, month: Month): string {
  const [year = '', ordinal = ''] = month.split('-');
  return locale === 'ru' ? `${ordinal}.${year}` : `${year}-${ordinal}`;
}

export function sayPeriod(speech: Speech, from: Month | null, until: Month | null): string {
  const ends = [from, until].flatMap((month) => (month === null ? [] : [sayMonth(speech, month)]));
  return [...new Set(ends)].join('–\u2060');
}

/** «выгрузка из биллинга, 10.2025–09.2026, можно проверить». */
export function sayWorth(speech: Speech, { source, confidence, from, until }: Worth): string {
  const { provenance, taken } = speech.words;
  const said = [
    source === null ? taken.noSource : provenance.sources[source],
    sayPeriod(speech, from, until),
    confidence === null || source === 'unknown' ? '' : provenance.confidences[confidence],
  ];
  return said.filter((part) => part !== '').join(', ');
}

export function sayFigure({ locale }: Speech, figure: Given): string {
  const { low, high } = rangeOf(figure);
  return formatCount(locale, low === high ? low : [low, high], 2);
}

/** Where a finding was made: a month, a reason, a town, one of two rates, or nowhere in particular. */
export function sayPlace(speech: Speech, at: string | null): string {
  if (at === null) return '';
  if (/^\d{4}-\d\d$/.test(at)) return sayMonth(speech, at);
  return wordIn(speech.words.taken.places, at) ?? sayReason(speech, at) ?? at;
}

/** One of the two numbers of a finding. */
export function sayFound(speech: Speech, unit: FindingUnit, number: number): string {
  if (unit === 'share') return formatShare(speech.locale, number, 2);
  if (unit === 'month') return sayMonth(speech, monthAt(number));
  return withUnit(speech, unit, formatCount(speech.locale, number, unit === 'money' ? 0 : 1));
}

export function sayGap(speech: Speech, { unit, gap, against }: Finding): string {
  if (unit === 'share') return `${formatChange(speech.locale, gap * 100, 2)}\u00a0${speech.words.taken.points}`;
  if (unit === 'month') return `${formatChange(speech.locale, gap)}\u00a0${speech.words.taken.months}`;
  const digits = unit === 'money' ? 0 : 1;
  const size = against === 0 ? '' : ` (${formatShare(speech.locale, Math.abs(gap / against))})`;
  return `${formatChange(speech.locale, gap, digits)}${size}`;
}

function withUnit(speech: Speech, unit: Exclude<FindingUnit, 'share' | 'month'>, number: string): string {
  const named = unit === 'subscribers' ? '' : sayUnit(speech, unit);
  return named === '' ? number : `${number}\u00a0${named}`;
}

function sayReason({ reasons }: Speech, code: string): string | undefined {
  const text = wordIn(reasons, code);
  return text === undefined ? undefined : `${code}. ${text}`;
}
