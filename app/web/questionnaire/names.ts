import { optionsOf, textOf, type Filled } from '#app/questionnaires/filled.ts';
import type { Month } from '#app/questionnaires/month.ts';
import type { Unit } from '#app/questionnaires/question.ts';
import type { QuestionnaireWords } from '#app/words/questionnaire.ts';
import type { QuestionWords } from '#app/words/ru/questionnaire.ts';
import type { Locale } from '#app/words/locale.ts';
import { wordIn } from './word-in.ts';

/** What everything in a questionnaire is called on the page; what an edition no longer names is called by its key. */
export function namesIn(words: QuestionnaireWords, reasons: Record<string, string>, locale: Locale) {
  const { form } = words;
  const questions: Record<string, QuestionWords> = words.questions;
  const named = (of: Record<string, Record<string, string>>, question: string, key: string) =>
    wordIn(wordIn(of, question), key) ?? wordIn(reasons, key) ?? key;
  return {
    question: (key: string): QuestionWords => wordIn(questions, key) ?? { label: key, hint: '' },
    option: (question: string, option: string) => named(words.options, question, option),
    row: (question: string, row: string) => named(words.rows, question, row),
    column: (question: string, column: string) => named(words.columns, question, column),
    /** «октябрь 2025»; what is no month stays as it is. */
    month: (month: Month) => (/^\d{4}-\d\d$/.test(month) ? nameOfMonth(locale, month) : month),
    unit: (unit: Unit, filled: Filled) => (unit === 'money' ? currencyOf(filled, form.currencies) : words.units[unit]),
  };
}

/** How it stands behind a sum, on pages and in copies: by its sign, or as the company calls it. */
export function currencyOf(filled: Filled, signs: Record<string, string>): string {
  const [code = ''] = optionsOf(filled, 'company.currency');
  return wordIn(signs, code) ?? textOf(filled, 'company.currencyName') ?? '';
}

function nameOfMonth(locale: Locale, month: Month): string {
  return monthFormats[locale]
    .format(Date.parse(`${month}-01`))
    .replace(/\sг\.$/, '')
    .replaceAll(/\s/g, '\u00a0');
}

const monthFormat = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;
const monthFormats = {
  ru: new Intl.DateTimeFormat('ru', monthFormat),
  en: new Intl.DateTimeFormat('en-GB', monthFormat),
};
