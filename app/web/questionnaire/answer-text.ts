import { partsOf as numbersOf } from '#app/assessments/figure.ts';
import { rangeOf, type Given } from '#app/churn/range.ts';
import type { Question, Unit } from '#app/questionnaires/question.ts';
import type { Value } from '#app/questionnaires/read-answer.ts';
import { formatCount } from '#app/words/number.ts';
import type { Shown } from './shown.ts';

/** An answer as it was read, in one piece; tables and lists are no text. */
export function answerText(question: Question, value: Value, shown: Shown): string {
  const { names } = shown;
  switch (value.is) {
    case 'text':
      return value.text;
    case 'month':
      return names.month(value.text);
    case 'choice':
      return names.option(question.key, value.text);
    case 'choices':
      return value.options.map((option) => names.option(question.key, option)).join('; ');
    case 'number':
      return figureText(value.figure, question.is === 'number' ? question.unit : undefined, shown);
    case 'months':
    case 'list':
      return '';
  }
}

/** «40–70 %»; of a range whose likeliest number was given too, that stands behind it: «40–70 (50) %». */
export function figureText(figure: Given, unit: Unit | undefined, { names, filled, locale }: Shown): string {
  const { low, high } = rangeOf(figure);
  const written = formatCount(locale, [low, high], 3);
  const [, mode, last] = numbersOf(figure);
  const withMode = last === undefined || mode === undefined ? written : `${written} (${formatCount(locale, mode, 3)})`;
  const name = unit === undefined ? '' : names.unit(unit, filled);
  return name === '' ? withMode : `${withMode}\u00a0${name}`;
}
