import type { MonthsQuestion } from '#app/questionnaires/question.ts';
import type { RowNames } from '#app/questionnaires/row-names.ts';
import { wordsFor } from '#app/words/index.ts';
import { locales } from '#app/words/locale.ts';
import { questionnaireWordsFor } from '#app/words/questionnaire.ts';
import { namesIn } from './names.ts';

/** Its rows may be called as on the page, in either language. */
export function rowNamesOf({ key, rows }: MonthsQuestion): RowNames {
  const inEach = locales.map((locale) =>
    namesIn(questionnaireWordsFor(locale), wordsFor(locale).churn.reasons, locale),
  );
  return Object.fromEntries(rows.map((row) => [row, inEach.map((names) => names.row(key, row))]));
}
