import type { Locale } from './locale.ts';

/** The forms a noun takes after a number; Russian uses `one` (1, 21), `few` (2–4), `many` (5–20) and `other` (1,5). */
export interface Forms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

/** `plural('ru', 3, hours)` → «3 часа», with a non-breaking space. */
export function plural(locale: Locale, count: number, forms: Forms): string {
  const form = rules[locale].select(count);
  const word = form === 'few' ? forms.few : form === 'many' ? forms.many : form === 'one' ? forms.one : forms.other;
  return `${numbers[locale].format(count)}\u00a0${word ?? forms.other}`;
}

const rules = { ru: new Intl.PluralRules('ru'), en: new Intl.PluralRules('en') };
const numbers = { ru: new Intl.NumberFormat('ru'), en: new Intl.NumberFormat('en') };
