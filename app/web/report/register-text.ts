import type { RegisteredName, RegisterEntry, Source } from '#app/assessments/register.ts';
import type { Range } from '#app/churn/range.ts';
import { anchors } from '#app/churn/anchors.ts';
import { nameOfField } from '#app/web/site/assessment/form-state.ts';
import { rangeText } from '#app/web/site/assessment/formats.ts';
import type { Words } from '#app/words/index.ts';
import type { Locale } from '#app/words/locale.ts';
import { formatCount, formatShare } from '#app/words/number.ts';

type Kind = RegisterEntry['kind'];

/** What a number of the register is called. */
export function nameOf(words: Words, name: RegisteredName): string {
  if (name === 'churn') return words.report.register.churn;
  if (name === 'arpu') return words.assessment.assumptions.inputs.arpu.name;
  return nameOfField(words, name);
}

/** Its value with a sign that says what it is in. */
export function valueText(locale: Locale, kind: Kind, value: Range): string {
  const times = kind === 'share' ? 100 : 1;
  const text = rangeText(locale, value, times, kind === 'count' || kind === 'money' ? 1 : 2);
  if (kind === 'share') return locale === 'ru' ? `${text}\u00a0%` : `${text}%`;
  return kind === 'money' ? `${text}\u00a0₽` : text;
}

/** Who says so, and all that is to be said of it. */
export function provenanceText(words: Words, locale: Locale, entry: RegisterEntry): string {
  const { register, assessment } = { register: words.report.register, assessment: words.assessment };
  const { from, source, trust, because, instead, count, isDerived, isUnused, kind } = entry;
  const parts = [
    register.from[from],
    source && sourceText(words, locale, source),
    trust && assessment.assumptions.trust[trust],
    isDerived && register.derived,
    count !== null && register.counted(formatCount(locale, count, 1)),
    instead && register.instead(valueText(locale, kind, instead.value), register.from[instead.from]),
    because && register.because(because),
    isUnused && register.unused,
  ];
  return parts.filter((part) => typeof part === 'string').join('; ');
}

/** Who published a figure, what it was and when. */
export function sourceText(words: Words, locale: Locale, { is, low, high, years }: Source): string {
  const [from, to] = years;
  const when = from === to ? `${from}` : `${from}–${to}`;
  if (is === 'tax-code')
    return words.report.register.published(words.report.sources[is], formatShare(locale, low, 0), when);
  const isPlain = ['revenue', 'attempts'].includes(anchors[is].measure);
  const value = isPlain
    ? formatCount(locale, low === high ? low : [low, high], 2)
    : formatShare(locale, [low, high], 2);
  return words.report.register.published(words.assessment.assumptions.anchors.sources[is], value, when);
}
